import type { Dataset } from '../domain/dataset.ts';
import { workbook as words } from '../messages/en/workbook.ts';
import { isOptional, metaOf, type Column } from '../schema/column.ts';
import { NETWORK_TABLES } from '../schema/network-tables.ts';
import type { AnyTable } from '../schema/table.ts';
import type { Choices, ColumnDraft, SheetDraft } from './xlsx/draft.ts';
import { tableCells } from './table-cells.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const TABLES: readonly AnyTable[] = Object.values(NETWORK_TABLES);
const BY_NAME = new Map(TABLES.map((table) => [table.name, table]));
const FIRST: readonly string[] = ['network', 'cities', 'themes', 'grid'];

/** The tables that a newcomer fills in first come first. */
const inOrder = (): readonly AnyTable[] => [
	...FIRST.flatMap((name) => BY_NAME.get(name) ?? []),
	...TABLES.filter(({ name }) => !FIRST.includes(name))
];

/** Widest column, in letters: longer texts run on into empty cells or are cut off in view, never in the file. */
const WIDEST = 60;
const NUMERIC = new Set(['number', 'integer']);

const isRequired = (column: Column): boolean => !isOptional(column);

function noteOf(column: Column): string {
	const { description, kind, references, choices, expected, whenEmpty } = metaOf(column);
	const may = whenEmpty === undefined ? words.optional : words.whenEmpty(whenEmpty.replaceAll('`', ''));
	const shape =
		references !== undefined
			? words.idOf(references)
			: choices !== undefined
				? choices.join(', ')
				: (expected ?? '');
	const several = kind === 'ids' || kind === 'list' ? words.several : '';
	return [description, shape, several, isRequired(column) ? words.required : may]
		.filter((part) => part !== '')
		.join('\n');
}

function choicesOf(column: Column, examples: number): Choices | null {
	const { kind, references, choices } = metaOf(column);
	if (choices !== undefined) return { words: choices };
	const target = references === undefined ? undefined : BY_NAME.get(references);
	// A cell of several ids cannot be chosen from a list; a row with a key of two cells has no id of its own.
	if (kind !== 'id' || target?.key.length !== 1) return null;
	return { sheet: target.name, fromRow: examples + 2 };
}

/** A cell as an example would have it; null where only ids of the reader's own would do. */
function exampleOf(column: Column): string | number | null {
	const { kind, choices, minimum = 1, expected } = metaOf(column);
	if (choices !== undefined) return choices[0] ?? null;
	if (kind === 'integer') return Math.max(1, minimum);
	if (kind === 'number') return 12.5;
	if (kind === 'date') return '2025-03';
	if (kind === 'url') return 'https://www.example.org/';
	if (kind === 'list') return words.example.list;
	if (kind !== 'text') return null;
	return expected === undefined ? words.example.text : (/such as ([^)\s]+)/u.exec(expected)?.[1] ?? null);
}

const exampleRow = (columns: readonly (readonly [string, Column])[]): (string | number | null)[] =>
	columns.map(([, column], index) => (index === 0 ? '#example' : exampleOf(column)));

const columnDraft =
	(examples: number, rows: SheetDraft['rows']) =>
	([name, column]: readonly [string, Column], place: number): ColumnDraft => ({
		title: isRequired(column) ? `${name} *` : name,
		note: noteOf(column),
		isRequired: isRequired(column),
		isNumeric: NUMERIC.has(metaOf(column).kind),
		choices: choicesOf(column, examples),
		width: rows
			.slice(0, 200)
			.reduce(
				(widest, row) => Math.max(widest, Math.min(WIDEST, String(row[place] ?? '').length + 2)),
				name.length + 4
			)
	});

const readMe = (title: string): SheetDraft => ({
	name: words.readMe,
	columns: [],
	rows: [
		[title],
		...words.lines.map((line) => [line]),
		[words.sheets],
		...inOrder().map(({ name, description, required }) => [words.sheet(name, description, required)])
	],
	examples: 0
});

const book = (title: string, sheet: (table: AnyTable) => SheetDraft): Uint8Array =>
	writeXlsx([readMe(title), ...inOrder().map(sheet)]);

/** The empty workbook to fill in: a sheet a table, notes on the headers, lists to choose from, one example a sheet. */
export const templateWorkbook = (): Uint8Array =>
	book(words.templateTitle, ({ name, columns }) => {
		const all = Object.entries(columns);
		const rows = [exampleRow(all)];
		return { name, columns: all.map(columnDraft(1, rows)), rows, examples: 1 };
	});

/** A network as such a workbook, with all its rows. */
export const networkWorkbook = (dataset: Dataset): Uint8Array => {
	const rowsOf = new Map<string, readonly object[]>(
		Object.entries(NETWORK_TABLES).map(([field, { name }]) => [
			name,
			field === 'network'
				? [dataset.network]
				: dataset[field as Exclude<keyof typeof NETWORK_TABLES, 'network'>]
		])
	);
	return book(words.title(dataset.network.title), (table) => {
		const { columns, rows } = tableCells(table, rowsOf.get(table.name) ?? []);
		const drafts = columns.flatMap((name): (readonly [string, Column])[] => {
			const column = table.columns[name];
			return column === undefined ? [] : [[name, column]];
		});
		return { name: table.name, columns: drafts.map(columnDraft(0, rows)), rows, examples: 0 };
	});
};
