import { error } from '@sveltejs/kit';
import { cityLocatorSlice } from '#lib/pages/city-map.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import { goneFrom, goneRecord } from '#lib/pages/changes.ts';
import { locatorLand } from '#lib/pages/map-land.ts';
import { sinceOfCity } from '#lib/pages/since-here.ts';
import { perDataset } from '#lib/selectors/per-dataset.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

/** Drawn once for all profiles. */
const landOf = perDataset((dataset) => locatorLand(dataset, readBaseMap()));

export const load = ({ params }) => {
	const dataset = readDataset();
	const city = dataset.cities.find(({ cityId }) => cityId === params.city);
	if (!city) {
		const gone = goneRecord(dataset, 'cities', params.city);
		if (gone.length === 0) error(404, `no city: ${params.city}`);
		return { gone };
	}
	return {
		profile: cityProfileSlice(dataset, params.city),
		gone: goneFrom(dataset, params.city),
		since: sinceOfCity(dataset, params.city),
		locator: cityLocatorSlice(dataset, readBaseMap(), params.city),
		land: landOf(dataset)
	};
};
