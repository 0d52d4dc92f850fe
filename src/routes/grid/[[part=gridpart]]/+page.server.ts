import { gridSlice } from '#lib/pages/grid.ts';
import { partsOf } from '#lib/pages/grid-parts.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	partsOf(readDataset().cities).map(({ number }) => (number === 1 ? {} : { part: `page.${number}` }));

export const load: PageServerLoad = ({ params }) => ({
	grid: gridSlice(readDataset(), Number(params.part?.replace('page.', '') ?? 1))
});
