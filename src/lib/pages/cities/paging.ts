import type { CitiesSlice } from '../cities.ts';
import { CITY_ROWS, pageOf, type Paging } from '../paging.ts';

export interface CitiesPageSlice extends CitiesSlice {
	readonly paging: Paging;
}

/** One page of the table, from 1; throws `NoPage` outside it. */
export const citiesPage = (slice: CitiesSlice, number: number): CitiesPageSlice => ({
	...slice,
	...pageOf(slice.rows, { number, most: CITY_ROWS, label: ({ name }) => name })
});
