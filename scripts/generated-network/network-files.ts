import { toCsv } from '../../src/lib/format/csv.ts';
import { NETWORK_TABLES } from '../../src/lib/schema/network-tables.ts';
import { cityRows, type Row } from './city-rows.ts';
import { contextRows } from './context-rows.ts';
import { meetingRows } from './meeting-rows.ts';
import { randomFrom } from './random.ts';
import { sharedRows } from './shared-rows.ts';
import { subjectRows } from './subject-rows.ts';

/**
 * A network of so many cities with every table of the contract, as the files of its folder. The same count and seed
 * give the same bytes. The columns are the schema's, so that a new one is there at once (and empty).
 */
export function networkFiles(cities: number, seed = 1): ReadonlyMap<string, Uint8Array> {
	const random = randomFrom(seed);
	const tables = new Map<string, Row[]>();
	const add = (rows: Readonly<Record<string, readonly Row[]>>): void => {
		for (const [name, some] of Object.entries(rows)) {
			const all = tables.get(name) ?? [];
			for (const row of some) all.push(row);
			tables.set(name, all);
		}
	};
	add(sharedRows(cities));
	for (let number = 0; number < cities; number++) add(cityRows(number, random));
	add(meetingRows(cities, random));
	add(contextRows(cities, random));
	add(subjectRows(cities, random));
	const encoder = new TextEncoder();
	return new Map(
		Object.values(NETWORK_TABLES).map(({ name, columns }) => {
			const header = Object.keys(columns);
			const rows = (tables.get(name) ?? []).map((row) => header.map((column) => row[column] ?? null));
			return [`${name}.csv`, encoder.encode(toCsv([header, ...rows]))];
		})
	);
}
