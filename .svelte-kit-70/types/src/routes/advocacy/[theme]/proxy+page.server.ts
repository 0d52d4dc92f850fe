// @ts-nocheck
import { error } from '@sveltejs/kit';
import { advocacySlice } from '#lib/pages/advocacy.ts';
import { readDataset } from '#lib/server/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	readDataset().advocacy.map(({ advocacyId }) => ({ theme: advocacyId }));

export const load = ({ params }: Parameters<PageServerLoad>[0]) => {
	const dataset = readDataset();
	const theme = dataset.advocacy.find(({ advocacyId }) => advocacyId === params.theme);
	if (!theme) error(404, `no advocacy theme: ${params.theme}`);
	return { ask: advocacySlice(dataset, theme) };
};
