import { error } from '@sveltejs/kit';
import { sinceOfTheme } from '#lib/pages/since-here.ts';
import { pathOfMap } from '#lib/pages/map/layers.ts';
import { themeSlice } from '#lib/pages/theme.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.themes.some(({ themeId }) => themeId === params.theme))
		error(404, `no theme: ${params.theme}`);
	const policy = readPolicyContext();
	return {
		theme: themeSlice(dataset, params.theme, policy),
		mapPath: pathOfMap({ dataset, policy }, 'theme', params.theme),
		since: sinceOfTheme(dataset, params.theme)
	};
};
