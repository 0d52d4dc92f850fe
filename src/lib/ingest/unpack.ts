import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { POLICY_TABLES } from '../schema/policy-tables.ts';
import { stem, type Files } from './find-files.ts';
import { error, warning, type Problem } from './problem.ts';
import { readOds } from './workbook/ods.ts';
import type { Sheet } from './workbook/sheet.ts';
import { sheetProblem, tableName } from './workbook/sheet-problem.ts';
import { sheetCsv } from './workbook/sheet-csv.ts';
import { readXlsx } from './workbook/xlsx.ts';
import { isZip, LARGEST_UNPACKED, readZip, Unreadable, type ZipEntry } from './workbook/zip.ts';

/** A sheet that stands for the file of a table. */
export interface SheetPlace {
	/** Path of the workbook. */
	readonly workbook: string;
	/** Name of the sheet as its tab shows it. */
	readonly sheet: string;
	readonly rowOfLine: ReadonlyMap<number, number>;
}

/** Given files with the workbooks and ZIPs among them opened. */
export interface Unpacked {
	/** Tables as CSV; a sheet has the path of its workbook, a slash and its name. */
	readonly files: Files;
	/** Where a file comes from a sheet, by its path. */
	readonly sheets: ReadonlyMap<string, SheetPlace>;
	readonly problems: readonly Problem[];
}

const OLD_WORKBOOK = [0xd0, 0xcf, 0x11, 0xe0];
/** What every second byte of a protected workbook says where it keeps its content. */
const ENCRYPTED = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
const TABLES: ReadonlySet<string> = new Set(
	[...Object.values(NETWORK_TABLES), ...Object.values(POLICY_TABLES)].map(({ name }) => name)
);
/** Files that may hold tables, by their name. */
const MAY_BE_TABLES = /\.(?:csv|xlsx|xlsm|ods|zip|xls)$/iu;
/** Sheets that explain a workbook and are no table. */
const READ_ME = /^(?:read[ _-]*me|notes on this workbook)$/iu;

const startsWith = (bytes: Uint8Array, start: readonly number[], from = 0): boolean =>
	start.every((byte, index) => bytes[from + index] === byte);

const contains = (bytes: Uint8Array, part: readonly number[]): boolean => {
	const [first = 0] = part;
	for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
		if (startsWith(bytes, part, at)) return true;
	return false;
};

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const isOld = (bytes: Uint8Array): boolean => startsWith(bytes, OLD_WORKBOOK);

/** Files that name another format of an office program, by what their ZIP holds. */
const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
	[/^xl\/workbook\.bin$/u, 'it is a binary workbook (.xlsb); save it as .xlsx'],
	[/^word\//u, 'it is a text document, no workbook'],
	[/^ppt\//u, 'it is a presentation, no workbook'],
	[/^Index\/.*\.iwa$/u, 'it is a Numbers document; export it as Excel (.xlsx)']
];

class Unpacking {
	readonly files = new Map<string, Uint8Array>();
	readonly sheets = new Map<string, SheetPlace>();
	readonly problems: Problem[] = [];
	/** Bytes that the ZIPs and workbooks hold so far, those in others included. */
	#unpacked = 0;

	add(path: string, bytes: Uint8Array, depth = 0): void {
		try {
			if (isOld(bytes)) this.#addOld(bytes);
			else if (isZip(bytes)) this.#addZip(path, bytes, depth);
			else this.files.set(path, bytes);
		} catch (cause) {
			// Anything that a damaged file makes a reader do is a damaged file.
			const reason = cause instanceof Unreadable ? cause.message : 'it is damaged; save it once more';
			this.problems.push(
				error('not-readable', { file: path }, `${baseName(path)} cannot be read: ${reason}`)
			);
		}
	}

	#addOld(bytes: Uint8Array): never {
		throw new Unreadable(
			contains(bytes, ENCRYPTED)
				? 'it is protected by a password; save it without one'
				: 'it is a workbook of an old kind (.xls); save it as .xlsx or .ods'
		);
	}

	#addZip(path: string, bytes: Uint8Array, depth: number): void {
		const entries = readZip(bytes);
		if (entries.length === 0) throw new Unreadable('it is empty');
		this.#count(entries);
		const byPath = new Map(entries.map((entry) => [entry.path, entry]));
		const part = (name: string): Uint8Array | null => byPath.get(name)?.read() ?? null;
		const other = OTHER_KINDS.find(([pattern]) => entries.some((entry) => pattern.test(entry.path)));
		if (other !== undefined) throw new Unreadable(other[1]);
		if (byPath.has('xl/workbook.xml')) {
			this.#warnOfMacros(path, byPath.has('xl/vbaProject.bin'));
			this.#addSheets(path, readXlsx(part));
		} else if (byPath.has('content.xml') && byPath.has('META-INF/manifest.xml')) {
			if (new TextDecoder().decode(part('META-INF/manifest.xml') ?? undefined).includes('encryption-data'))
				throw new Unreadable('it is protected by a password; save it without one');
			this.#warnOfMacros(
				path,
				entries.some((entry) => entry.path.startsWith('Basic/'))
			);
			this.#addSheets(path, readOds(part));
		} else if (depth > 0) throw new Unreadable('it is a ZIP in a ZIP; unpack the outer one');
		else this.#addEntries(path, entries);
	}

	/** Many small ZIPs in one may unpack to more than any of them: all together stay below the limit of one. */
	#count(entries: readonly ZipEntry[]): void {
		const total = entries.reduce((sum, { size }) => sum + size, this.#unpacked);
		if (total > LARGEST_UNPACKED) {
			const limit = LARGEST_UNPACKED / 1024 / 1024;
			throw new Unreadable(
				`with what was opened before, it would unpack to more than ${limit} MB, which is the limit`
			);
		}
		this.#unpacked = total;
	}

	#addEntries(path: string, entries: readonly ZipEntry[]): void {
		for (const entry of entries) {
			if (entry.path.split('/').includes('..') || entry.path.startsWith('/')) {
				const message = `not read: its path ${entry.path} leads out of the ZIP`;
				this.problems.push(warning('unknown-file', { file: path, value: entry.path }, message));
				continue;
			}
			const inside = `${path}/${entry.path}`;
			// Of other files the loader needs the name alone.
			if (!MAY_BE_TABLES.test(entry.path)) this.files.set(inside, new Uint8Array());
			else this.#addEntry(inside, entry);
		}
	}

	#addEntry(path: string, entry: ZipEntry): void {
		try {
			this.add(path, entry.read(), 1);
		} catch (cause) {
			const reason = cause instanceof Unreadable ? cause.message : 'it is damaged';
			this.problems.push(
				error('not-readable', { file: path }, `${baseName(path)} cannot be read: ${reason}`)
			);
		}
	}

	#warnOfMacros(path: string, has: boolean): void {
		if (!has) return;
		const message =
			'the workbook holds macros; they are never run, and its cells are read as they were saved';
		this.problems.push(warning('macros', { file: path }, message));
	}

	#addSheets(workbook: string, sheets: readonly Sheet[]): void {
		const tables = sheets.filter(({ name, hidden }) => !hidden && !READ_ME.test(name.trim()));
		if (tables.length === 0) throw new Unreadable('it has no sheet that could be a table');
		for (const sheet of tables) {
			const isOnly = tables.length === 1 && !TABLES.has(tableName(sheet.name));
			// A workbook of one sheet is the table of its own name, as a CSV file is.
			const name = isOnly && TABLES.has(stem(workbook)) ? stem(workbook) : sheet.name;
			this.#addSheet(workbook, sheet, `${workbook}/${tableName(name)}.csv`);
		}
	}

	#addSheet(workbook: string, sheet: Sheet, path: string): void {
		if (this.files.has(path)) {
			const message = `two sheets could both be ${baseName(path)}; keep one`;
			this.problems.push(error('ambiguous-table', { file: path, value: sheet.name }, message));
			return;
		}
		const { text, rowOfLine } = sheetCsv(sheet);
		const lineOfRow = new Map([...rowOfLine].map(([line, row]) => [row, line]));
		this.files.set(path, new TextEncoder().encode(text));
		this.sheets.set(path, { workbook, sheet: sheet.name, rowOfLine });
		for (const fault of sheet.faults) this.problems.push(sheetProblem(fault, path, lineOfRow));
	}
}

/**
 * Opens the workbooks and ZIPs among some files: each sheet becomes a table of its name, each file of a ZIP stands
 * under its path. Other files stay as they are. Never throws; what cannot be read is a problem.
 */
export function unpack(given: Files): Unpacked {
	const unpacking = new Unpacking();
	for (const [path, bytes] of given) unpacking.add(path, bytes);
	return unpacking;
}
