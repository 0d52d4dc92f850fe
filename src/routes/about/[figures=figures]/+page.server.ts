import { error } from '@sveltejs/kit';
import { aboutSlice } from '#lib/pages/about.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const { networkTitle, indicators } = aboutSlice(readDataset());
	if (indicators.length === 0) error(404, 'no indicators');
	return { figures: { networkTitle, indicators } };
};
