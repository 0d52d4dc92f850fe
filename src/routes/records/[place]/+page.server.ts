import { error } from '@sveltejs/kit';
import { recordNotesSlice } from '#lib/pages/record-notes.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readRecords } from '#lib/site/read-records.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	notes:
		recordNotesSlice(readDataset(), readRecords(), params.place) ?? error(404, `no notes: ${params.place}`)
});
