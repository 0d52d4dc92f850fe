import type { CheckedTable } from '../check/check-table.ts';
import type { CheckedRow } from '../check/checked-row.ts';
import type { CheckedTables } from '../check/ids.ts';
import { error } from '../problem.ts';
import { eachTableWith, rowsOf, type Rule } from './rule.ts';

/** A row that stands under another one, and what is needed to judge that. */
interface Child {
	readonly source: CheckedTable;
	readonly row: CheckedRow;
	readonly parent: CheckedRow;
	/** The column that names a row. */
	readonly key: string;
	/** Rows from which going up comes back to the row. */
	readonly circular: ReadonlySet<string>;
}

/** The keys of the rows that stand under themselves, each row looked at once. */
function findCircles(all: ReadonlyMap<string, CheckedRow>): ReadonlySet<string> {
	const circular = new Set<string>();
	const done = new Set<string>();
	for (const start of all.keys()) {
		const path: string[] = [];
		const onPath = new Set<string>();
		let id = start;
		while (id !== '' && !done.has(id) && !onPath.has(id)) {
			path.push(id);
			onPath.add(id);
			const row = all.get(id);
			id = row === undefined ? '' : row.cell('parent_id');
		}
		if (onPath.has(id)) for (const one of path.slice(path.indexOf(id))) circular.add(one);
		for (const one of path) done.add(one);
	}
	return circular;
}

/** Why a row may not stand under its parent; null where it may. */
type Judgement = (child: Child, tables: CheckedTables) => string | null;

const circle: Judgement = ({ row, circular, key }) =>
	circular.has(row.cell(key)) ? 'leads back to this row; an entry cannot stand under itself' : null;

/** What an entry shares with the entry that it stands under, and the table of that id. */
const SHARED = { city_id: 'cities', meeting_id: 'meetings', action_id: 'partnership_actions' };

const otherList: Judgement = ({ row, parent }, tables) => {
	for (const [column, table] of Object.entries(SHARED)) {
		const [own, above] = [row.cell(column), parent.cell(column)];
		if (own === above) continue;
		// A misspelt id is reported as that; whose entry it is cannot be told.
		const known = new Set(rowsOf(tables, table).map((one) => one.cell(column)));
		if (known.has(own) && known.has(above))
			return `has the ${column} "${above}"; an entry stands under one of its own`;
	}
	return null;
};

const noChallenge: Judgement = ({ source, row, parent }) => {
	if (source.table.name !== 'needs') return null;
	if (parent.cell('kind') === 'challenge' && row.cell('kind') !== 'challenge') return null;
	return 'cannot stand above this row; only a learning need has a parent, and its parent is a challenge';
};

const JUDGEMENTS: readonly Judgement[] = [circle, otherList, noChallenge];

/** An entry stands under another one of the same list, or under none; otherwise no page would show it. */
export const parents: Rule = (tables) =>
	eachTableWith(tables, ['parent_id'], (source) => {
		const [key = ''] = source.table.key;
		const all = new Map(source.rows.map((row) => [row.cell(key), row]));
		const circular = findCircles(all);
		return source.rows.flatMap((row) => {
			const value = row.cell('parent_id');
			const parent = all.get(value);
			if (value === '' || parent === undefined) return [];
			const child = { source, row, parent, key, circular };
			const fault = JUDGEMENTS.map((judge) => judge(child, tables)).find((found) => found !== null) ?? null;
			const at = { file: source.file, line: row.line, column: 'parent_id', value };
			return fault === null ? [] : [error('wrong-parent', at, `"${value}" ${fault}`)];
		});
	});
