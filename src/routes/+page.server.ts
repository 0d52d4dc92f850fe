import { cityMapSlice } from '#lib/pages/city-map.ts';
import { overviewSlice } from '#lib/pages/overview.ts';
import { readBaseMap } from '#lib/server/read-base-map.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => ({
	overview: overviewSlice(readDataset()),
	map: cityMapSlice(readDataset(), readBaseMap())
});
