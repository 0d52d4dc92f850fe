/** Most cities of a page that has a row for each: a first screen and more. */
export const CITY_ROWS = 30;

/** Most cities of a page that has a column or several lines for each. */
export const CITY_BLOCKS = 20;

/** Some rows of a list that takes several pages, in its order. */
export interface ListPage {
	/** From 1. */
	readonly number: number;
	/** What its first and its last row are called. */
	readonly first: string;
	readonly last: string;
	readonly size: number;
}

/** Where a page stands among all of its list. */
export interface Paging {
	readonly number: number;
	/** One, possibly empty, where all rows fit into it. */
	readonly pages: readonly ListPage[];
	/** Positions of its first and last row, from 1. */
	readonly first: number;
	readonly last: number;
	/** Rows of all pages. */
	readonly total: number;
}

/** The page that an address asks for is none of the list. */
export class NoPage extends Error {
	override readonly name = 'NoPage';
}

/** Which page of a list is asked for, and how the list is cut. */
export interface PageWish<Row> {
	/** From 1. */
	readonly number: number;
	/** Most rows of a page. */
	readonly most: number;
	/** What a row is called where the pages are listed. */
	readonly label: (row: Row, position: number) => string;
}

/**
 * The rows of one page. Pages are of even size, so that the last one is no remnant, and a page stays as light with a
 * thousand rows as with ten.
 *
 * @throws {NoPage} beyond the last page
 */
export function pageOf<Row>(
	rows: readonly Row[],
	{ number, most, label }: PageWish<Row>
): { readonly rows: readonly Row[]; readonly paging: Paging } {
	const total = rows.length;
	const count = Math.max(1, Math.ceil(total / most));
	const size = Math.max(1, Math.ceil(total / count));
	const pages = Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, index): ListPage => {
		const start = index * size;
		const end = Math.min(total, start + size);
		const name = (at: number): string => (rows[at] === undefined ? '' : label(rows[at], at + 1));
		return { number: index + 1, first: name(start), last: name(end - 1), size: end - start };
	});
	const page = pages[number - 1];
	if (!page) throw new NoPage(`no page: ${number}`);
	const start = (number - 1) * size;
	return {
		rows: rows.slice(start, start + size),
		paging: { number, pages, first: start + 1, last: start + page.size, total }
	};
}
