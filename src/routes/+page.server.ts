import { cityMapSlice } from '#lib/pages/city-map.ts';
import { mapLand } from '#lib/pages/map-land.ts';
import { overviewSlice } from '#lib/pages/overview.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => ({
	overview: overviewSlice(readDataset()),
	map: cityMapSlice(readDataset(), readBaseMap()),
	land: mapLand(readDataset(), readBaseMap())
});
