import { error } from '@sveltejs/kit';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = ({ params }) => {
	const { columns, rows } = citiesSlice(readDataset());
	const column = columns.find(({ id }) => id === params.column) ?? error(404, `no column: ${params.column}`);
	return { column, rows };
};
