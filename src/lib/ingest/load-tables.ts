import { keysOf, objectOf } from '../domain/typed-object.ts';
import type { AnyTable, RowOf } from '../schema/table.ts';
import { checkReferences } from './check/references.ts';
import { findFiles, type Files } from './find-files.ts';
import { letterHints, type LetterHints } from './letters/hints.ts';
import type { Problem } from './problem.ts';
import { LARGEST_FILE, readTable, type ReadTable } from './read-table.ts';
import { COMMON_RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { Csv } from './text/csv.ts';
import { sampleOf, type Encoding } from './text/decode.ts';

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
type Rows<T extends Tables> = { readonly [Name in keyof T]: readonly RowOf<T[Name]>[] };

export interface LoadedTables<T extends Tables> {
	/** The checked rows by the name that `tables` gives each table; null where there is any error. */
	readonly rows: Rows<T> | null;
	/** Every table whose file was found and could be read, in the order of `tables`. */
	readonly tables: readonly TableCount[];
	/** All problems, by table and then by line. */
	readonly problems: readonly Problem[];
}

const byFile = (problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> => {
	const lists = new Map<string, Problem[]>();
	for (const problem of problems) {
		const list = lists.get(problem.file);
		if (list === undefined) lists.set(problem.file, [problem]);
		else list.push(problem);
	}
	return lists;
};

/** The files of the tables first and in their order; within a file by line, and as found within a line. */
const inOrder = (lists: ReadonlyMap<string, readonly Problem[]>, files: readonly string[]): Problem[] =>
	[...new Set([...files, ...lists.keys()])].flatMap((file) =>
		[...(lists.get(file) ?? [])].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
	);

const countTable = ({ encoding, checked }: ReadTable, problems: readonly Problem[]): TableCount => {
	const { table, file, rows, usable, delimiter } = checked;
	const faulty = new Set<number | null>();
	for (const { severity, line } of problems) if (severity === 'error') faulty.add(line);
	const loaded = usable ? rows.filter(({ line }) => !faulty.has(line)).length : 0;
	const columns = [...checked.columns];
	return { table: table.name, file, columns, rows: rows.length, loaded, encoding, delimiter };
};

/** The fields of all rows. Sound only where no error was found, which is when every field has its type. */
const fieldsOf = <T extends Tables>(tables: T, read: ReadonlyMap<string, ReadTable>): Rows<T> =>
	objectOf<Rows<T>>(keysOf(tables), (name) =>
		(read.get(tables[name]!.name)?.checked.rows ?? []).map(({ fields }) => fields)
	);

/** What the dataset tells of its letters, found out at the first file that is not Unicode and then kept. */
function hintsOf(paths: ReadonlyMap<string, string>, files: Files): () => LetterHints {
	let hints: LetterHints | null = null;
	return () =>
		(hints ??= letterHints(
			[...paths.values()].flatMap((path) => {
				const bytes = files.get(path);
				return bytes === undefined || bytes.length > LARGEST_FILE ? [] : [sampleOf(bytes)];
			})
		));
}

/** How tables are loaded. */
interface LoadOptions {
	/** What needs more than one cell. */
	readonly rules?: readonly Rule[];
	/** Is told of each table that was read, with its rows. */
	readonly onTable?: (rows: number) => void;
}

/**
 * Reads and checks all `tables` from the files of one folder, in one pass that reports every problem.
 * Never throws, whatever the bytes are. With one error or more, `rows` is null.
 */
export function loadTables<const T extends Tables>(
	tables: T,
	files: Files,
	{ rules = COMMON_RULES, onTable }: LoadOptions = {}
): LoadedTables<T> {
	const definitions = Object.values(tables);
	const found = findFiles(definitions, files);
	const read = new Map<string, ReadTable>();
	// Lists of problems are joined, never spread into a call: a large file may have more than a call can take.
	const lists: (readonly Problem[])[] = [found.problems];
	const hints = hintsOf(found.paths, files);
	for (const table of definitions) {
		const path = found.paths.get(table.name);
		const bytes = path === undefined ? undefined : files.get(path);
		if (path === undefined || bytes === undefined) continue;
		const one = readTable(table, { file: path, bytes, hints });
		lists.push(one.problems);
		onTable?.(one.read?.checked.rows.length ?? 0);
		if (one.read !== null) read.set(table.name, one.read);
	}
	const checked = new Map([...read].map(([name, one]) => [name, one.checked]));
	lists.push(checkReferences(checked, new Set(definitions.map(({ name }) => name)), found.absent));
	for (const rule of rules) lists.push(rule(checked));
	const order = definitions.map(({ name }) => found.paths.get(name) ?? `${name}.csv`);
	const problems = byFile(lists.flat());
	const sound = !lists.some((list) => list.some(({ severity }) => severity === 'error'));
	return {
		rows: sound ? fieldsOf(tables, read) : null,
		tables: [...read.values()].map((one) => countTable(one, problems.get(one.checked.file) ?? [])),
		problems: inOrder(problems, order)
	};
}
