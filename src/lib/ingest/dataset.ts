import type { Dataset } from '../domain/dataset.ts';
import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { fillIn } from './fill-in.ts';
import type { Files } from './find-files.ts';
import { loadTables, type TableCount } from './load-tables.ts';
import type { Problem } from './problem.ts';
import { NETWORK_RULES } from './rules/index.ts';
import { versionOf } from './version.ts';

/** What came of reading the files of a network. */
export interface LoadedDataset {
	/** The dataset, or null where there is any error. */
	readonly dataset: Dataset | null;
	readonly tables: readonly TableCount[];
	readonly problems: readonly Problem[];
}

/**
 * Reads a network from the files of its folder, by path. Every problem of every table is reported in one
 * pass; with one error there is no dataset. Works on bytes alone, so that the command line, the build and
 * the browser read alike. Never throws.
 */
export function loadDataset(files: Files, onTable: (rows: number) => void = () => undefined): LoadedDataset {
	const {
		rows: given,
		tables,
		problems
	} = loadTables(NETWORK_TABLES, files, { rules: NETWORK_RULES, onTable });
	const rows = given === null ? null : fillIn(given);
	const network = rows?.network[0];
	if (rows === null || network === undefined) return { dataset: null, tables, problems };
	// The log of changes names the version, so that it can be no part of it.
	const counted = Object.fromEntries(Object.entries(rows).filter(([name]) => name !== 'changes'));
	return { dataset: { ...rows, network, version: versionOf(counted) }, tables, problems };
}
