import { sharesOfIndicators } from '#lib/pages/cities/shares.ts';
import { citiesPage } from '#lib/pages/cities/paging.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { slideMeasures } from '#lib/pages/map/slide.ts';
import { mapLand } from '#lib/pages/map-land.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

/** The map stands beside the table, a fifth of its width. */
const BESIDE = 300;

export const load = () => {
	const dataset = readDataset();
	// Beside the table and below it the map is never wide.
	const map = cityMapSlice(dataset, readBaseMap());
	return {
		cities: citiesPage(citiesSlice(dataset), 1),
		shares: sharesOfIndicators(citiesSlice(dataset)),
		slides: slideMeasures(dataset),
		map: { ...map, layouts: map.layouts.slice(0, 1) },
		land: mapLand(dataset, readBaseMap(), BESIDE)
	};
};
