import type { RowOf, AnyTable } from '../schema/table.ts';
import { checkTable, type CheckedTable } from './check/check-table.ts';
import { checkKeys } from './check/keys.ts';
import { checkReferences } from './check/references.ts';
import { findFiles, type Files } from './find-files.ts';
import { error, warning, type Problem } from './problem.ts';
import { COMMON_RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { parseCsv, type Csv } from './text/csv.ts';
import { decode, type Encoding } from './text/decode.ts';

/** How many rows of a file were read and how many of them are sound; the others are in the report. */
export interface TableCount {
	/** Name of the table; `file` is the path that it was found under. */
	readonly table: string;
	readonly file: string;
	/** The columns of the contract that the file has, in its order. */
	readonly columns: readonly string[];
	readonly rows: number;
	readonly loaded: number;
	readonly encoding: Encoding;
	readonly delimiter: Csv['delimiter'];
}

type Tables = Readonly<Record<string, AnyTable>>;

export interface LoadedTables<T extends Tables> {
	/** The checked rows by the name that `tables` gives each table; null where there is any error. */
	readonly rows: { readonly [Name in keyof T]: readonly RowOf<T[Name]>[] } | null;
	/** Every table whose file was found and could be read, in the order of `tables`. */
	readonly tables: readonly TableCount[];
	/** All problems, by table and then by line. */
	readonly problems: readonly Problem[];
}

/** Files above this size are refused; a network of 1,000 cities stays far below. */
export const LARGEST_FILE = 32 * 1024 * 1024;

interface ReadTable {
	readonly encoding: Encoding;
	readonly checked: CheckedTable;
}

/** Reads one file as far as it goes: null where there is no table in it, and why. */
function readTable(
	table: AnyTable,
	file: string,
	bytes: Uint8Array
): { read: ReadTable | null; problems: Problem[] } {
	const refuse = (problem: Problem) => ({ read: null, problems: [problem] });
	if (bytes.length > LARGEST_FILE) {
		const message = `the file is larger than ${LARGEST_FILE / 1024 / 1024} MB, which is the limit`;
		return refuse(error('too-large', { file }, message));
	}
	const decoded = decode(bytes);
	if ('reason' in decoded) return refuse(error('not-csv', { file }, decoded.reason));
	const { encoding, text, doubt } = decoded;
	const csv = parseCsv(text);
	const { header } = csv;
	if (header === null) return refuse(error('not-csv', { file }, 'the file is empty; expected a header row'));
	const checked = checkTable(table, file, { ...csv, header });
	const problems = doubt === null ? [] : [warning('encoding', { file }, doubt)];
	return { read: { encoding, checked }, problems: [...problems, ...checked.problems, ...checkKeys(checked)] };
}

/** By table, then by line; problems of one line stay in the order in which they were found. */
const inOrder = (problems: readonly Problem[], files: readonly string[]): Problem[] => {
	const place = new Map(files.map((file, index) => [file, index]));
	const placeOf = ({ file }: Problem): number => place.get(file) ?? files.length;
	return [...problems].sort((a, b) => placeOf(a) - placeOf(b) || (a.line ?? 0) - (b.line ?? 0));
};

const linesWithErrors = (problems: readonly Problem[]): ReadonlyMap<string, ReadonlySet<number>> => {
	const lines = new Map<string, Set<number>>();
	for (const { severity, file, line } of problems) {
		if (severity !== 'error' || line === null) continue;
		lines.set(file, (lines.get(file) ?? new Set<number>()).add(line));
	}
	return lines;
};

const countTable = ({ encoding, checked }: ReadTable, faulty: ReadonlySet<number>): TableCount => {
	const { table, file, rows, usable, delimiter } = checked;
	const loaded = usable ? rows.filter(({ line }) => !faulty.has(line)).length : 0;
	const columns = [...checked.columns];
	return { table: table.name, file, columns, rows: rows.length, loaded, encoding, delimiter };
};

/**
 * Reads and checks all `tables` from the files of one folder, in one pass that reports every problem.
 * Never throws, whatever the bytes are. With one error or more, `rows` is null.
 */
export function loadTables<const T extends Tables>(
	tables: T,
	files: Files,
	rules: readonly Rule[] = COMMON_RULES
): LoadedTables<T> {
	const definitions = Object.values(tables);
	const found = findFiles(definitions, files);
	const problems: Problem[] = [...found.problems];
	const read = new Map<string, ReadTable>();
	for (const table of definitions) {
		const path = found.paths.get(table.name);
		const bytes = path === undefined ? undefined : files.get(path);
		if (path === undefined || bytes === undefined) continue;
		const one = readTable(table, path, bytes);
		problems.push(...one.problems);
		if (one.read !== null) read.set(table.name, one.read);
	}
	const checked = new Map([...read].map(([name, one]) => [name, one.checked]));
	const names = new Set(definitions.map(({ name }) => name));
	problems.push(...checkReferences(checked, names, found.absent));
	for (const rule of rules) problems.push(...rule(checked));
	const faulty = linesWithErrors(problems);
	const counts = [...read.values()].map((one) => countTable(one, faulty.get(one.checked.file) ?? new Set()));
	const order = definitions.map(({ name }) => found.paths.get(name) ?? `${name}.csv`);
	const sound = !problems.some(({ severity }) => severity === 'error');
	const rows = Object.fromEntries(
		Object.entries(tables).map(([name, table]) => [
			name,
			(checked.get(table.name)?.rows ?? []).map((row) => row.fields)
		])
	) as unknown as LoadedTables<T>['rows'];
	return { rows: sound ? rows : null, tables: counts, problems: inOrder(problems, order) };
}
