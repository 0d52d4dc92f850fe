import { error } from '@sveltejs/kit';
import { versionSlice } from '#lib/pages/changes.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	logged: versionSlice(readDataset(), params.version) ?? error(404, `no version: ${params.version}`)
});
