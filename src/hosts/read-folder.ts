import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Files } from '#lib/ingest/find-files.ts';
import { LARGEST_FILE } from '#lib/ingest/read-table.ts';

/** Reads a file, or one byte more than the loader accepts: enough for it to say that the file is too large. */
const readCapped = (path: string): Uint8Array => {
	const bytes = new Uint8Array(Math.min(statSync(path).size, LARGEST_FILE + 1));
	const file = openSync(path, 'r');
	try {
		for (let at = 0, read = -1; at < bytes.length && read !== 0; at += read)
			read = readSync(file, bytes, at, bytes.length - at, at);
		return bytes;
	} finally {
		closeSync(file);
	}
};

/** Tables, and what may hold some. */
const HOLDS_TABLES = /\.(?:csv|xlsx|xlsm|xls|ods|zip)$/iu;

/**
 * The files of a folder and of the folders directly in it, by their path inside it. Only tables are read;
 * of other files the loader needs the name alone. A single file, such as a workbook or a ZIP, stands for a folder
 * with nothing else in it. Throws where the folder cannot be read.
 */
export function readFolder(folder: string): Files {
	if (statSync(folder).isFile()) return new Map([[basename(folder), readCapped(folder)]]);
	const files = new Map<string, Uint8Array>();
	const add = (inside: string): void => {
		for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
			const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
			const isFolder =
				entry.isDirectory() || (entry.isSymbolicLink() && statSync(join(folder, path)).isDirectory());
			if (isFolder && inside === '' && !entry.name.startsWith('.')) add(path);
			else if (!isFolder)
				files.set(path, HOLDS_TABLES.test(path) ? readCapped(join(folder, path)) : new Uint8Array());
		}
	};
	add('');
	return files;
}
