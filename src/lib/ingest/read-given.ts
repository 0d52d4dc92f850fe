import type { Files } from './find-files.ts';
import { isPacked } from './is-packed.ts';
import { readUnpacked, type ReadFiles } from './read-files.ts';
import type { Unpacked } from './unpack.ts';

/** What opens workbooks and ZIPs weighs as much as the rest, so it is fetched where there is one. */
async function unpacked(given: Files): Promise<Unpacked> {
	if (![...given.values()].some(isPacked)) return { files: given, sheets: new Map(), problems: [] };
	const { unpack } = await import('./unpack.ts');
	return unpack(given);
}

/**
 * Reads a network from files as a reader gave them: CSV, workbooks, ZIPs.
 * @param onTable is told of each table that was read, with its rows
 */
export const readGiven = async (given: Files, onTable?: (rows: number) => void): Promise<ReadFiles> =>
	readUnpacked(await unpacked(given), onTable);
