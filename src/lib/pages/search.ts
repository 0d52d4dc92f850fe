import type { Dataset } from '../domain/dataset.ts';
import type { SearchOffer } from '../url/search-view.ts';
import type { SearchSlice } from '../search/search-slice.ts';

interface Choice {
	readonly id: string;
	readonly label: string;
}

/** What the search form offers to narrow by. */
export interface SearchPageSlice {
	readonly cities: readonly Choice[];
	readonly themes: readonly Choice[];
	/** Kinds that occur, in the order in which they first do. */
	readonly kinds: readonly string[];
}

/** The form of the search page; the records themselves are a file of their own, fetched on the first search. */
export function searchPageSlice({ cities, themes }: Dataset, { rows }: SearchSlice): SearchPageSlice {
	return {
		cities: cities.map(({ cityId, name }) => ({ id: cityId, label: name })),
		themes: themes.map(({ themeId, label }) => ({ id: themeId, label })),
		kinds: [...new Set(rows.map(([, , kind]) => kind))]
	};
}

/** The ids on offer, for the codec. */
export const searchOffer = ({ cities, themes, kinds }: SearchPageSlice): SearchOffer => ({
	city: cities.map(({ id }) => id),
	theme: themes.map(({ id }) => id),
	kind: kinds
});
