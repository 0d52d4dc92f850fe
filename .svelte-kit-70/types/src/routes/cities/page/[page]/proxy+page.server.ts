// @ts-nocheck
import { citiesPage, citiesPageCount } from '#lib/pages/cities/paging.ts';
import { readCities } from '#lib/server/read-cities.ts';
import { readDataset } from '#lib/server/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Pages after the first, which is `/cities/`; none where all cities fit on it. */
export const entries: EntryGenerator = () =>
	Array.from({ length: citiesPageCount(readDataset().cities.length) - 1 }, (_, index) => ({
		page: String(index + 2)
	}));

export const load = ({ params }: Parameters<PageServerLoad>[0]) => ({
	cities: citiesPage(readCities(), Number(params.page))
});
