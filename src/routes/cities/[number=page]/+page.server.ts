import { citiesPage } from '#lib/pages/cities/paging.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { pageAsked } from '../../page-asked.ts';
import type { PageServerLoad } from './$types';

/** Pages after the first, which is `/cities/`; none where all cities fit on it. */
export const load: PageServerLoad = ({ params }) => ({
	cities: pageAsked(params.number, (number) => citiesPage(citiesSlice(readDataset()), number))
});
