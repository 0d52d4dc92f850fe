import { atlasIndex } from '#lib/pages/map/atlas-index.ts';
import { cityMapSlice } from '#lib/pages/city-map.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';

export const load = () => {
	const dataset = readDataset();
	return {
		atlas: atlasIndex({ dataset, policy: readPolicyContext() }),
		map: cityMapSlice(dataset, readBaseMap())
	};
};
