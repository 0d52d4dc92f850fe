import { sharesOfIndicators } from '#lib/pages/cities/shares.ts';
import { citiesPage } from '#lib/pages/cities/paging.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { readBaseMap } from '#lib/server/read-base-map.ts';
import { readCities } from '#lib/server/read-cities.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	return {
		cities: citiesPage(readCities(), 1),
		shares: sharesOfIndicators(readCities()),
		map: cityMapSlice(dataset, readBaseMap())
	};
};
