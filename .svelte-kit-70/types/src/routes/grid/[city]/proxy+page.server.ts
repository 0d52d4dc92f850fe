// @ts-nocheck
import { error } from '@sveltejs/kit';
import { gridCitySlice } from '#lib/pages/grid-city.ts';
import { readDataset } from '#lib/server/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => readDataset().cities.map(({ cityId }) => ({ city: cityId }));

export const load = ({ params }: Parameters<PageServerLoad>[0]) => {
	const city = gridCitySlice(readDataset(), params.city);
	if (!city) error(404, `no city: ${params.city}`);
	return { city };
};
