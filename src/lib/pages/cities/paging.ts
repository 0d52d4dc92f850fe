import type { CitiesSlice } from '../cities.ts';

/** Rows that one page holds: a first screen and more, so that a page stays small in a network of any size. */
export const CITIES_PER_PAGE = 30;

/** Which part of the cities a page shows. */
export interface CitiesPaging {
	readonly number: number;
	readonly pages: number;
	/** Positions of its first and last city, from 1. */
	readonly first: number;
	readonly last: number;
	readonly total: number;
}

export interface CitiesPageSlice extends CitiesSlice {
	readonly paging: CitiesPaging;
}

/** How many pages the table of a network takes. */
export const citiesPageCount = (cities: number): number => Math.max(1, Math.ceil(cities / CITIES_PER_PAGE));

/** One page of the table, from 1; throws `no page: <number>` outside it. */
export function citiesPage(slice: CitiesSlice, number: number): CitiesPageSlice {
	const total = slice.rows.length;
	const pages = citiesPageCount(total);
	if (!Number.isInteger(number) || number < 1 || number > pages) throw new Error(`no page: ${number}`);
	const start = (number - 1) * CITIES_PER_PAGE;
	const rows = slice.rows.slice(start, start + CITIES_PER_PAGE);
	return { ...slice, rows, paging: { number, pages, first: start + 1, last: start + rows.length, total } };
}
