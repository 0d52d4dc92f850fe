import { error } from '@sveltejs/kit';
import { allThemesSlice } from '#lib/pages/map/all-themes.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
	const slice = allThemesSlice({ dataset: readDataset(), policy: readPolicyContext() }, readBaseMap());
	if (!slice) error(404, 'no grid to draw themes from');
	return { slice };
};
