import { changes as table } from '../schema/tables/changes.ts';
import type { Suggestion } from '../domain/suggestion.ts';
import type { Patch } from './patch.ts';
import { cellIn, cellsOf, rowCities, rowId, type Cells, type TextTable } from './tables.ts';

/** The columns of the log, in the order of the contract. */
export const LOG_COLUMNS: readonly string[] = Object.keys(table.columns);

/** What is said of every change of one version. */
export interface LoggedVersion {
	readonly version: string;
	readonly previous: string | null;
	/** `YYYY-MM-DD`. */
	readonly date: string;
	/** Why a cell was changed and what it rests on, where readers said so. */
	readonly suggestions?: readonly Suggestion[];
}

const TEXTS = ['title', 'text', 'name', 'label', 'summary'];
/** What a record says, in short. */
const sayingOf = (cells: Cells): string =>
	TEXTS.map((column) => cellIn(cells, column)).find((cell) => cell !== '') ?? '';

/** A patch as rows of the log, each with its cells by column. */
export function changeRows(
	patch: Patch,
	{ version, previous, date, suggestions = [] }: LoggedVersion
): readonly Cells[] {
	const reasons = new Map(
		suggestions.map((each) => [JSON.stringify([each.table, each.record_id, each.column]), each])
	);
	const rows = patch.flatMap(({ table: name, added, removed, changed }) => {
		const row = (kind: string, cells: Cells, rest: Cells) => ({
			kind,
			changed_table: name,
			changed_id: rowId(name, cells),
			cities: rowCities(cells).join(';'),
			...rest
		});
		return [
			...added.map(({ cells }) => row('added', cells, { new_value: sayingOf(cells) })),
			...changed.flatMap(({ before, cells }) =>
				Object.entries(cells).map(([column, [from, to]]) => {
					const reason = reasons.get(JSON.stringify([name, rowId(name, before), column]));
					const given: Cells = reason ? { why: reason.why, source: reason.source } : {};
					return row('changed', before, { column, old_value: from, new_value: to, ...given });
				})
			),
			...removed.map(({ cells }) => row('removed', cells, { old_value: sayingOf(cells) }))
		];
	});
	return rows.map((cells, place) => ({
		change_id: `${version}-${place + 1}`,
		version,
		previous: previous ?? '',
		changed_on: date,
		...cells
	}));
}

/** The log with more rows at its end. */
export const extendLog = (log: TextTable | null, rows: readonly Cells[]): TextTable => ({
	columns: LOG_COLUMNS,
	rows: [
		...(log?.rows ?? []).map((row) => LOG_COLUMNS.map((column) => cellIn(cellsOf(log!, row), column))),
		...rows.map((cells) => LOG_COLUMNS.map((column) => cellIn(cells, column)))
	]
});
