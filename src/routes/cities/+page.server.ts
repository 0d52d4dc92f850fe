import { citiesSlice } from '#lib/pages/cities.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { readBaseMap } from '#lib/server/read-base-map.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	return { cities: citiesSlice(dataset), map: cityMapSlice(dataset, readBaseMap()) };
};
