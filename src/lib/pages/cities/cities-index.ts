import { themesText, type FacetTexts } from '../../selectors/city-facets.ts';
import type { CitiesSlice, CityRow } from '../cities.ts';
import type { CitiesColumn } from './columns.ts';

/** By city: the number that ranks it, 'm' for a figure that is not ranked, null for none. */
export type RankText = number | 'm' | null;

/** What sorting and filtering need of every city, when a page does not hold them all: ids and numbers, no texts. */
export interface CitiesIndex {
	/** By name. */
	readonly cities: readonly (FacetTexts & { readonly id: string })[];
	/** By column, in the order of the cities. */
	readonly ranks: Readonly<Record<string, readonly RankText[]>>;
}

function rankOf(row: CityRow, column: CitiesColumn): RankText {
	if (column.kind === 'place') return row.placeRanks[column.id];
	if (column.kind === 'list') return row.lists[column.id] || null;
	const cell = row.figures[column.id];
	if (!cell?.figure) return null;
	return cell.isRanked ? cell.figure.value : 'm';
}

/** The index of a table. */
export const citiesIndex = ({ columns, rows }: CitiesSlice): CitiesIndex => ({
	cities: rows.map(({ cityId, countryCode, level, themes, groups }) => ({
		id: cityId,
		country: countryCode,
		level,
		themes: themesText(themes),
		groups: groups.join(' ')
	})),
	ranks: Object.fromEntries(columns.map((column) => [column.id, rows.map((row) => rankOf(row, column))]))
});
