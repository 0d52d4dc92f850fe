import { formatList } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import type { FigureColumn } from './columns.ts';

/** All that differs between a column's figures, as a list in words. */
export const differenceWords = ({ differences }: FigureColumn): string =>
	formatList(differences.map((each) => m.comparability.difference[each]));

/** How many of a column's figures compare, in a few words; where none do, what differs. */
export function fairnessWords(column: FigureColumn): string {
	const { some, all, none, single, empty } = m.cities.fairness;
	const { figures, ranked } = column;
	if (figures === 0) return empty;
	if (figures === 1) return single;
	if (ranked === 0) return none(differenceWords(column));
	return ranked === figures ? all(figures) : some(ranked, figures);
}
