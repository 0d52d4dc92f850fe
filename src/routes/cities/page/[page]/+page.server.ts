import { citiesPage, citiesPageCount } from '#lib/pages/cities/paging.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Pages after the first, which is `/cities/`; none where all cities fit on it. */
export const entries: EntryGenerator = () =>
	Array.from({ length: citiesPageCount(readDataset().cities.length) - 1 }, (_, index) => ({
		page: String(index + 2)
	}));

export const load: PageServerLoad = ({ params }) => ({
	cities: citiesPage(citiesSlice(readDataset()), Number(params.page))
});
