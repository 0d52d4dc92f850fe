import type { HostileFiles } from './hostile-files.ts';
import { SMALLEST, smallestRows, xlsxOf, xlsxRows, zipOf } from './workbooks.ts';

const csvFiles = Object.fromEntries(Object.entries(SMALLEST).map(([name, text]) => [`${name}.csv`, text]));
const whole = () =>
	xlsxOf(Object.fromEntries(Object.entries(smallestRows()).map(([name, rows]) => [name, xlsxRows(...rows)])));
const file = (name: string, bytes: Uint8Array) => () => new Map([[name, bytes]]);

/** Writes into the directory of a ZIP: the field at `offset` of its first entry. */
function forged(bytes: Uint8Array, offset: number, value: number, length: 2 | 4): Uint8Array {
	const changed = bytes.slice();
	const view = new DataView(changed.buffer);
	let at = 0;
	while (view.getUint32(at, true) !== 0x02014b50) at += 1;
	if (length === 4) view.setUint32(at + offset, value, true);
	else view.setUint16(at + offset, value, true);
	return changed;
}

/** Two files of one name, which a writer of ZIPs would not let through. */
function twice(): Uint8Array {
	const bytes = zipOf({ 'grid.csv': SMALLEST.grid, 'grib.csv': SMALLEST.grid });
	for (let at = 0; at < bytes.length - 8; at += 1)
		if (String.fromCharCode(...bytes.subarray(at, at + 8)) === 'grib.csv') bytes[at + 3] = 0x64;
	return bytes;
}

/** ZIPs that somebody might give. */
export const HOSTILE_ZIPS: readonly HostileFiles[] = [
	{
		name: 'a sound ZIP',
		files: () => new Map([['a.zip', zipOf(csvFiles)]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a workbook in a ZIP',
		files: () => new Map([['a.zip', zipOf({ 'in/a.xlsx': whole() })]]),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a ZIP protected by a password',
		files: () => new Map([['a.zip', forged(zipOf(csvFiles), 8, 1, 2)]]),
		says: /not-readable.*password/,
		loads: false
	},
	{
		name: 'a ZIP bomb',
		files: () => new Map([['a.zip', forged(zipOf(csvFiles), 24, 0xf0000000, 4)]]),
		says: /not-readable.*300 MB/,
		loads: false
	},
	{
		// CVE-2026-45820: readers of ZIPs went round for ever.
		name: 'a ZIP that leaves a size to a field which it does not have',
		files: () => new Map([['a.zip', forged(zipOf(csvFiles), 20, 0xffffffff, 4)]]),
		says: /not-readable.*damaged/,
		loads: false
	},
	{
		name: 'a ZIP of workbooks that are a bomb together',
		files: () =>
			new Map([
				[
					'a.zip',
					zipOf(
						Object.fromEntries(
							['a', 'b', 'c'].map((name) => [`${name}.xlsx`, forged(whole(), 24, 200 * 1024 * 1024, 4)])
						)
					)
				]
			]),
		says: /not-readable.*with what was opened before, it would unpack to more than 300 MB/,
		loads: false
	},
	{
		name: 'a ZIP that says less than it holds',
		files: () => new Map([['a.zip', forged(zipOf({ 'grid.csv': 'a'.repeat(2_000_000) }), 24, 10, 4)]]),
		says: /not-readable.*damaged/,
		loads: false
	},
	{
		name: 'a ZIP in a ZIP',
		files: () => new Map([['a.zip', zipOf({ 'b.zip': zipOf(csvFiles) })]]),
		says: /not-readable.*ZIP in a ZIP/,
		loads: false
	},
	{
		name: 'a path out of the ZIP',
		files: () => new Map([['a.zip', zipOf({ ...csvFiles, '../../etc/cities.csv': 'x' })]]),
		says: /unknown-file.*leads out/,
		loads: true
	},
	{
		name: 'a path of the root',
		files: () => new Map([['a.zip', zipOf({ ...csvFiles, '/etc/cities.csv': 'x' })]]),
		says: /unknown-file.*leads out/,
		loads: true
	},
	{
		name: 'two files of one name in a ZIP',
		files: () => new Map([['a.zip', twice()]]),
		says: /not-readable.*two files with the name/,
		loads: false
	},
	{
		name: 'an empty ZIP',
		files: file('a.zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)])),
		says: /not-readable.*empty/,
		loads: false
	}
];
