import { citiesPage } from '#lib/pages/cities/paging.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { readBaseMap } from '#lib/server/read-base-map.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	return { cities: citiesPage(citiesSlice(dataset), 1), map: cityMapSlice(dataset, readBaseMap()) };
};
