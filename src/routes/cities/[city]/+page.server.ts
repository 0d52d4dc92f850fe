import { error } from '@sveltejs/kit';
import { cityLocatorSlice } from '#lib/pages/city-map.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import { similarSlice } from '#lib/pages/compare/similar.ts';
import { sinceOfCity } from '#lib/pages/since-here.ts';
import { codedKeysOf, shownCodings } from '#lib/pages/record-subjects.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.cities.some(({ cityId }) => cityId === params.city)) error(404);
	return {
		profile: cityProfileSlice(dataset, params.city),
		since: sinceOfCity(dataset, params.city),
		codings: shownCodings(dataset, codedKeysOf(dataset, params.city)),
		similar: similarSlice(dataset, params.city),
		locator: cityLocatorSlice(dataset, readBaseMap(), params.city)
	};
};
