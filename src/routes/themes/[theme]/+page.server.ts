import { error } from '@sveltejs/kit';
import { sinceOfTheme } from '#lib/pages/since-here.ts';
import { themeSlice } from '#lib/pages/theme.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readPolicyContext } from '#lib/site/read-policy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	if (!dataset.themes.some(({ themeId }) => themeId === params.theme))
		error(404, `no theme: ${params.theme}`);
	return {
		theme: themeSlice(dataset, params.theme, readPolicyContext()),
		since: sinceOfTheme(dataset, params.theme)
	};
};
