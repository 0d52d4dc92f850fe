import { m } from '../../messages/index.ts';
import { fundRelation, groupRelation } from '../../selectors/shared-or-different.ts';
import type { ComparedCity, ComparedMark } from './compared-city.ts';
import { statementLine, type ComparedRow } from './comparison.ts';

const words = m.compare;

/** A fixed list that every city has a mark in: the union of it over the cities, in order. */
function markRows<Status extends string>(
	cities: readonly ComparedCity[],
	marksOf: (city: ComparedCity) => readonly ComparedMark<Status>[],
	{
		relation,
		word,
		absent
	}: {
		relation: (statuses: readonly Status[]) => ComparedRow['relation'];
		word: (status: Status) => string;
		/** What a missing mark counts as, and what is shown as "not stated". */
		absent: Status;
	}
): readonly ComparedRow[] {
	const byCity = cities.map((city) => new Map(marksOf(city).map((mark) => [mark.id, mark])));
	const labels = new Map(cities.flatMap(marksOf).map(({ id, label }) => [id, label]));
	return [...labels].map(([id, label]) => {
		const marks = byCity.map((some) => some.get(id));
		const statuses = marks.map((mark) => mark?.status ?? absent);
		return {
			id,
			label,
			kind: null,
			relation: relation(statuses),
			note: null,
			themeIds: [],
			cells: cities.map(({ city }, place) => {
				const mark = marks[place];
				const isStated = mark !== undefined && mark.status !== absent;
				const says = mark !== undefined && (isStated || mark.statement.text !== '');
				const shown = says ? [statementLine(mark.statement, isStated ? word(mark.status) : null)] : [];
				return { cityId: city.cityId, empty: isStated ? null : 'not-stated', lines: shown };
			})
		};
	});
}

export const groupRows = (cities: readonly ComparedCity[]): readonly ComparedRow[] =>
	markRows(cities, ({ groups }) => groups, {
		relation: groupRelation,
		word: (status) => words.groupStatus[status],
		absent: 'absent'
	});

export const fundRows = (cities: readonly ComparedCity[]): readonly ComparedRow[] =>
	markRows(cities, ({ funding }) => funding, {
		relation: fundRelation,
		word: (status) => words.fundAccess[status],
		absent: 'not-stated'
	});
