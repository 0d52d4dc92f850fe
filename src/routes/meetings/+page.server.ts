import { pathOfMap } from '#lib/pages/map/layers.ts';
import { meetingsSlice } from '#lib/pages/meetings.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	return { ...meetingsSlice(dataset), mapPath: pathOfMap({ dataset, policy: null }, 'meetings', '') };
};
