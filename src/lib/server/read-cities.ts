import type { Dataset } from '../domain/dataset.ts';
import { citiesSlice, type CitiesSlice } from '../pages/cities.ts';
import { readDataset } from './read-dataset.ts';

const slices = new WeakMap<Dataset, CitiesSlice>();

/** The comparison table of the site's network, made once for its pages, columns and files. */
export function readCities(): CitiesSlice {
	const dataset = readDataset();
	let slice = slices.get(dataset);
	if (!slice) slices.set(dataset, (slice = citiesSlice(dataset)));
	return slice;
}
