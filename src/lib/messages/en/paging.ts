import { paging as texts } from './texts/paging.ts';

interface Page {
	readonly first: string;
	readonly last: string;
}

/** The pages of a list that takes several. */
export const paging = {
	...texts,
	page: ({ first, last }: Page) => (first === last ? first : `${first} to ${last}`),
	/** What a later page is called; the first has the title of the list. */
	title: (
		title: string,
		{ number, pages }: { readonly number: number; readonly pages: readonly Page[] }
	): string => (number === 1 || !pages[number - 1] ? title : `${title}: ${paging.page(pages[number - 1]!)}`),
	/** In place of the links to the other pages, where a page of a list is printed. */
	printed: ({ number, pages }: { readonly number: number; readonly pages: readonly Page[] }) =>
		`Page ${number} of ${pages.length}: ${paging.page(pages[number - 1]!)}. The other pages print one by one; the page Data has all tables as files.`
};
