import { error } from '@sveltejs/kit';
import { aboutSlice } from '#lib/pages/about.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const { networkTitle, networkNotes, cityNotes } = aboutSlice(readDataset());
	if (networkNotes.length + cityNotes.length === 0) error(404, 'no remarks');
	return { remarks: { networkTitle, networkNotes, cityNotes } };
};
