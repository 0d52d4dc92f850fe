import { error } from '@sveltejs/kit';
import { gridCitySlice } from '#lib/pages/grid-city.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	city: gridCitySlice(readDataset(), params.city) ?? error(404, `no city: ${params.city}`)
});
