import { FUND_ACCESSES } from '../../domain/choices.ts';
import type { CityRow } from '../cities.ts';
import type { CitiesColumn } from './columns.ts';

/** By city: the number that ranks it, 'm' for a figure that is not ranked, null for nothing there. */
export type Rank = number | 'm' | null;

/** What a city is ranked by under a column. */
export function rankOf(row: CityRow, column: CitiesColumn): Rank {
	if (column.kind === 'place') return row.placeRanks[column.id];
	if (column.kind === 'list') return row.lists[column.id] || null;
	if (column.kind === 'fund') {
		const access = row.funds[column.fundId]?.access ?? 'not-stated';
		return access === 'not-stated' ? null : FUND_ACCESSES.indexOf(access);
	}
	const cell = row.figures[column.id];
	if (!cell?.figure) return null;
	return cell.isRanked ? cell.figure.value : 'm';
}
