import { m } from '../../messages/index.ts';
import { differences } from '../../selectors/comparability.ts';
import { comparableSet } from '../../selectors/comparable-set.ts';
import { explainDifference } from '../../selectors/explain-difference.ts';
import type { ValuedFigure } from '../../selectors/shared-or-different.ts';

const words = m.compare;

/** A figure of a row with the city whose it is. */
export interface PlacedFigure extends ValuedFigure {
	readonly name: string;
}

/** What the figures of a row are to each other, and for each what keeps it from comparing. */
export function judgeFigures(figures: readonly (PlacedFigure | null)[]): {
	readonly note: string | null;
	readonly marks: ReadonlyMap<PlacedFigure, string>;
} {
	const stated = figures.filter((figure) => figure !== null);
	const reference = stated[0];
	if (!reference || stated.length < 2) return { note: null, marks: new Map() };
	const { members, periodUnknown } = comparableSet(stated);
	const model = members[0] ?? reference;
	const marks = new Map(
		stated
			.filter((figure) => figure !== model && !members.includes(figure))
			.map((figure) => {
				const why = differences(figure, model).map((each) => explainDifference(each, figure, model));
				return [figure, words.beside(model.name, why.join(' '))] as const;
			})
	);
	const remark = periodUnknown ? ` ${m.comparability.periodUnknown}` : '';
	if (members.length === 0) return { note: words.notComparable, marks };
	const note =
		members.length === stated.length
			? words.comparable
			: words.partlyComparable(members.map(({ name }) => name));
	return { note: note + remark, marks };
}
