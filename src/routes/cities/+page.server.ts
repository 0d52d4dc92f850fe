import { sharesOfIndicators } from '#lib/pages/cities/shares.ts';
import { citiesPage } from '#lib/pages/cities/paging.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { slideMeasures } from '#lib/pages/map/slide.ts';
import { mapLand } from '#lib/pages/map-land.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	return {
		cities: citiesPage(citiesSlice(dataset), 1),
		shares: sharesOfIndicators(citiesSlice(dataset)),
		slides: slideMeasures(dataset),
		map: cityMapSlice(dataset, readBaseMap()),
		land: mapLand(dataset, readBaseMap())
	};
};
