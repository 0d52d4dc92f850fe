import type { AnyTable } from '../schema/table.ts';
import { error, warning, type Problem } from './problem.ts';
import { didYouMean } from './check/suggest.ts';

/** The files of a dataset by their path; folders are part of the path, with slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface FoundFiles {
	/** Path of each table's file, by the table's name. */
	readonly paths: ReadonlyMap<string, string>;
	/** Tables that have no file and need none. */
	readonly absent: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const depth = (path: string): number => path.split('/').length;
const isHidden = (path: string): boolean =>
	path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
const isCsv = (path: string): boolean => /\.csv$/iu.test(path);
const isSpreadsheet = (path: string): boolean => /\.(?:xlsx?|ods|numbers|tsv|txt)$/iu.test(path);
/** The name of a file without folder and ending, as tables are looked up. */
export const stem = (path: string): string =>
	baseName(path)
		.replace(/\.[^.]*$/u, '')
		.trim()
		.toLowerCase();

const missing = (table: AnyTable, paths: readonly string[]): Problem => {
	const file = `${table.name}.csv`;
	const otherKind = paths.find((path) => isSpreadsheet(path) && stem(path) === table.name);
	if (otherKind !== undefined) {
		const what = `there is no ${file}, but ${otherKind}; save it as CSV`;
		return error('missing-table', { file, value: otherKind }, what);
	}
	if (table.required) return error('missing-table', { file }, `the table is missing: ${table.description}`);
	return warning('empty-table', { file }, 'there is no such file; what it would show stays empty');
};

/**
 * Finds the file of each table, by name without regard to case, in the folder itself or below it; the file
 * highest up wins. Two candidates on one level are an error, files of no table a warning.
 */
export function findFiles(tables: readonly AnyTable[], files: Files): FoundFiles {
	const visible = [...files.keys()].filter((path) => !isHidden(path)).sort();
	const names = new Set(tables.map(({ name }) => name));
	const paths = new Map<string, string>();
	const problems: Problem[] = [];
	const absent = new Set<string>();
	const used = new Set<string>();
	for (const table of tables) {
		const candidates = visible.filter((path) => isCsv(path) && stem(path) === table.name);
		const highest = Math.min(...candidates.map(depth));
		const [path, ...others] = candidates.filter((candidate) => depth(candidate) === highest);
		if (path === undefined) {
			const problem = missing(table, visible);
			problems.push(problem);
			if (problem.severity === 'warning') absent.add(table.name);
		} else if (others.length > 0) {
			const all = [path, ...others];
			for (const one of all) used.add(one);
			const message = `${all.join(' and ')} could both be ${table.name}.csv; keep one`;
			problems.push(error('ambiguous-table', { file: path, value: all.join(' ') }, message));
		} else {
			used.add(path);
			paths.set(table.name, path);
		}
	}
	for (const path of visible.filter((one) => isCsv(one) && !used.has(one))) {
		const unfound = [...names].filter((name) => !paths.has(name));
		const message = names.has(stem(path))
			? `not read, because ${paths.get(stem(path)) ?? 'another file'} is`
			: `no table of the contract has this name; not read${didYouMean(stem(path), unfound)}`;
		problems.push(warning('unknown-file', { file: path }, message));
	}
	return { paths, absent, problems };
}
