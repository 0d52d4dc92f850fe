import { error } from '@sveltejs/kit';
import { advocacySlice } from '#lib/pages/advocacy.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	readDataset().advocacy.map(({ advocacyId }) => ({ theme: advocacyId }));

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const theme = dataset.advocacy.find(({ advocacyId }) => advocacyId === params.theme);
	if (!theme) error(404, `no advocacy theme: ${params.theme}`);
	return { ask: advocacySlice(dataset, theme) };
};
