import { fundsText, themesText, type FacetTexts } from '../../selectors/city-facets.ts';
import type { CitiesSlice } from '../cities.ts';
import { rankOf, type Rank } from './column-cells.ts';

/** What sorting and filtering need of every city, when a page does not hold them all: ids and numbers, no texts. */
export interface CitiesIndex {
	/** By name. */
	readonly cities: readonly (FacetTexts & { readonly id: string })[];
	/** By column shown at first, in the order of the cities; other columns bring their own. */
	readonly ranks: Readonly<Record<string, readonly Rank[]>>;
}

/** The index of a table. */
export const citiesIndex = ({ columns, rows }: CitiesSlice): CitiesIndex => ({
	cities: rows.map(({ cityId, countryCode, level, themes, groups, funds }) => ({
		id: cityId,
		country: countryCode,
		level,
		themes: themesText(themes),
		groups: groups.join(' '),
		funds: fundsText(funds)
	})),
	ranks: Object.fromEntries(
		columns
			.filter(({ isDefault }) => isDefault)
			.map((column) => [column.id, rows.map((row) => rankOf(row, column))])
	)
});
