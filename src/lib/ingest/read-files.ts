import { loadDataset, type LoadedDataset } from './dataset.ts';
import type { Files } from './find-files.ts';
import { namedOnce } from './empty-tables.ts';
import type { Problem } from './problem.ts';
import type { SheetPlace, Unpacked } from './unpack.ts';

/** A network read from whatever was given: CSV files, workbooks, ZIPs. */
export interface ReadFiles extends LoadedDataset {
	/** The tables as the loader saw them: CSV, each sheet under its workbook. */
	readonly files: Files;
	readonly sheets: ReadonlyMap<string, SheetPlace>;
}

const PLAIN = (files: Files): Unpacked => ({ files, sheets: new Map(), problems: [] });

const hasError = (problems: readonly Problem[]): boolean =>
	problems.some(({ severity }) => severity === 'error');

/**
 * Reads a network from unpacked files. What could not be unpacked counts as what the loader reports: with one error
 * there is no dataset.
 * @param onTable is told of each table that was read, with its rows
 */
export function readUnpacked(
	unpacked: Unpacked,
	onTable: (rows: number) => void = () => undefined
): ReadFiles {
	const { files, sheets } = unpacked;
	const { dataset, tables, problems } = loadDataset(files, onTable);
	return {
		dataset: hasError(unpacked.problems) ? null : dataset,
		tables,
		problems: namedOnce([...unpacked.problems, ...problems]),
		files,
		sheets
	};
}

/** Reads a network from given files; `unpack` is called where one of them is a workbook or ZIP. */
export const readFiles = (files: Files, unpack: ((files: Files) => Unpacked) | null = null): ReadFiles =>
	readUnpacked((unpack ?? PLAIN)(files));
