import { error } from '@sveltejs/kit';
import { slideSlice } from '#lib/pages/map/slide.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = ({ params }) => {
	const slide = slideSlice(readDataset(), params.column) ?? error(404, `no measure: ${params.column}`);
	return { slide };
};
