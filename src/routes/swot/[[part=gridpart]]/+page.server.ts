import { partsOf } from '#lib/pages/grid-parts.ts';
import { swotSlice } from '#lib/pages/swot.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	partsOf(readDataset().cities).map(({ number }) => (number === 1 ? {} : { part: `page.${number}` }));

export const load: PageServerLoad = ({ params }) => ({
	swot: swotSlice(readDataset(), Number(params.part?.replace('page.', '') ?? 1))
});
