import { error } from '@sveltejs/kit';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import { similarSlice } from '#lib/pages/compare/similar.ts';
import { cityInEurope } from '#lib/pages/policy/city.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = ({ params }) => {
	const dataset = readDataset();
	const city = dataset.cities.find(({ cityId }) => cityId === params.city);
	if (!city) error(404, `no city: ${params.city}`);
	return {
		profile: cityProfileSlice(dataset, params.city),
		europe: cityInEurope(city, readPolicyContext()),
		similar: similarSlice(dataset, params.city)
	};
};
