import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/hosts/read-folder.ts';
import { parseCsv } from '../../src/lib/ingest/text/csv.ts';

/** A name of 58 letters that no line of a phone holds: a village in Wales has it. */
export const LONG_NAME = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
/** A name and texts that are written from right to left. */
export const TURNED_NAME = 'קריית הנמל';
const TURNED_TEXT = 'שוויון, מגורים ועבודה';

/** Columns that take the text from right to left in the first row of their table. */
const TURNED: Readonly<Record<string, readonly string[]>> = {
	'themes.csv': ['label', 'short_label'],
	'groups.csv': ['label'],
	'meetings.csv': ['title'],
	'practices.csv': ['title'],
	'subjects.csv': ['label'],
	'advocacy.csv': ['title']
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A table with other cells: by the number of the row, then by column. */
function changed(
	bytes: Uint8Array,
	cells: Readonly<Record<number, Readonly<Record<string, string>>>>
): string {
	const { header, rows } = parseCsv(new TextDecoder().decode(bytes));
	const names = header?.cells ?? [];
	const lines = rows.map((row, at) =>
		row.cells.map((cell, place) => cells[at]?.[names[place] ?? ''] ?? cell)
	);
	return [names, ...lines].map((line) => `${line.map(quoted).join()}\n`).join('');
}

/**
 * Writes the shipped network with a first city whose name is very long, and a second city, theme, group, meeting, practice
 * and subject that are named from right to left.
 *
 * @param folder where its tables go
 * @returns ids of the two cities
 */
export function writeNamedNetwork(folder: string): { readonly long: string; readonly turned: string } {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	let ids: string[] = [];
	for (const [path, bytes] of readFolder('data/weldi')) {
		if (!path.endsWith('.csv')) continue;
		const turned = Object.fromEntries((TURNED[path] ?? []).map((column) => [column, TURNED_TEXT]));
		const isCities = path === 'cities.csv';
		if (isCities) ids = parseCsv(new TextDecoder().decode(bytes)).rows.map(({ cells }) => cells[0] ?? '');
		const cells: Readonly<Record<number, Readonly<Record<string, string>>>> = isCities
			? { 0: { name: LONG_NAME }, 1: { name: TURNED_NAME } }
			: { 0: turned };
		writeFileSync(join(folder, path), changed(bytes, cells));
	}
	const [long = '', turned = ''] = ids;
	return { long, turned };
}
