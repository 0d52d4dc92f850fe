// What the commands on changes share: a folder as tables of text, its version, and its log.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeRows, extendLog, type LoggedVersion } from '../../src/lib/changes/change-rows.ts';
import type { Patch } from '../../src/lib/changes/patch.ts';
import { changelogText } from '../../src/lib/changes/report.ts';
import { isSuggestions } from '../../src/lib/changes/suggestions.ts';
import type { TextTable, TextTables } from '../../src/lib/changes/tables.ts';
import { textOf, textTable, textTables } from '../../src/lib/changes/text-files.ts';
import { readFolder } from '../../src/hosts/read-folder.ts';
import { loadDataset } from '../../src/lib/ingest/dataset.ts';

/** A command that cannot do what it was asked. */
export class Unusable extends Error {}

/** The tables of a folder. Throws Unusable where it cannot be read. */
export function tablesIn(folder: string): TextTables {
	try {
		return textTables(readFolder(folder));
	} catch (cause) {
		throw new Unusable(`${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/** A file as a CSV of suggested changes; null where the path is a folder. Throws Unusable for any other file. */
export function suggestionsIn(path: string): TextTable | null {
	if (!existsSync(path)) throw new Unusable(`there is no ${path}`);
	if (statSync(path).isDirectory()) return null;
	const table = textTable(path, readFileSync(path));
	if (!isSuggestions(table)) throw new Unusable(`${path} is neither a folder nor a CSV of suggested changes`);
	return table;
}

const filesOf = (tables: TextTables): Map<string, Uint8Array> =>
	new Map([...tables].map(([name, table]) => [`${name}.csv`, new TextEncoder().encode(textOf(table))]));

/** The tables as the loader sees them: their version, or what is wrong with them. */
export const loaded = (tables: TextTables) => loadDataset(filesOf(tables));

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Adds the changes to the folder's `changes.csv` and writes its `CHANGELOG.md` anew. */
export function writeLog(folder: string, patch: Patch, version: LoggedVersion): void {
	const path = join(folder, 'changes.csv');
	const before = existsSync(path) ? textTable(path, readFileSync(path)) : null;
	const log = extendLog(before, changeRows(patch, version));
	writeFileSync(path, textOf(log));
	writeFileSync(join(folder, 'CHANGELOG.md'), changelogText(log));
}
