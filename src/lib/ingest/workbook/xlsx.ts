import { isDate, serialDate } from './dates.ts';
import { Unreadable } from './zip.ts';
import { cellAddress, MOST_CELLS, numberText, type Sheet, type SheetFault, type SheetRow } from './sheet.ts';
import { readStyles, type NumberMeaning } from './xlsx-styles.ts';
import { readXml } from './xml.ts';

/** Gives a part of the workbook by its path; null where there is none. */
type Part = (path: string) => Uint8Array | null;

/** What every sheet of a workbook shares. */
interface Shared {
	readonly texts: readonly string[];
	readonly styles: readonly NumberMeaning[];
	readonly startsIn1904: boolean;
}

interface SheetEntry {
	readonly name: string;
	readonly hidden: boolean;
	readonly path: string;
}

/** `_x000D_` is how a sheet writes a character that XML cannot hold. */
const unescape = (text: string): string =>
	text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The shared texts; runs of one text are joined, and hints on pronunciation left out. */
function readTexts(bytes: Uint8Array | null): readonly string[] {
	const texts: string[] = [];
	if (bytes === null) return texts;
	let text = '';
	let [inText, inHint] = [false, false];
	readXml(bytes, {
		open(name) {
			if (name === 'si') text = '';
			else if (name === 't') inText = true;
			else if (name === 'rPh') inHint = true;
		},
		text(part) {
			if (inText && !inHint) text += part;
		},
		close(name) {
			if (name === 'si') texts.push(unescape(text));
			else if (name === 't') inText = false;
			else if (name === 'rPh') inHint = false;
		}
	});
	return texts;
}

function readTargets(bytes: Uint8Array | null): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	if (bytes !== null)
		readXml(bytes, {
			open(name, { Id = '', Target = '' }) {
				const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`;
				if (name === 'Relationship') targets.set(Id, path.replaceAll('/./', '/'));
			}
		});
	return targets;
}

function readBook(part: Part): { entries: readonly SheetEntry[]; startsIn1904: boolean } {
	const book = part('xl/workbook.xml');
	if (book === null) throw new Unreadable('it is no workbook that can be read; save it as .xlsx');
	const targets = readTargets(part('xl/_rels/workbook.xml.rels'));
	const entries: SheetEntry[] = [];
	let startsIn1904 = false;
	readXml(book, {
		open(name, attributes) {
			if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/u.test(attributes.date1904 ?? '');
			if (name !== 'sheet') return;
			const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
			const hidden = (attributes.state ?? 'visible') !== 'visible';
			entries.push({ name: attributes.name ?? '', hidden, path: targets.get(id) ?? '' });
		}
	});
	return { entries, startsIn1904 };
}

/** The sheets of an XLSX workbook, with the values that it was saved with; its macros and formulas are never run. */
export function readXlsx(part: Part): Sheet[] {
	const { entries, startsIn1904 } = readBook(part);
	const texts = readTexts(part('xl/sharedStrings.xml'));
	const shared: Shared = { texts, styles: readStyles(part('xl/styles.xml')), startsIn1904 };
	return entries.flatMap(({ name, hidden, path }) => {
		// Sheets that are a chart have no cells.
		if (path.includes('chartsheets/')) return [];
		const bytes = part(path);
		if (bytes === null)
			throw new Unreadable(`its sheet ${name} is not in it: it is damaged; save it once more`);
		return [{ name, hidden, ...readCells(bytes, shared) }];
	});
}

/** The cell that is being read. */
interface OpenCell {
	row: number;
	column: number;
	type: string;
	style: number;
	value: string;
	hasValue: boolean;
	isFormula: boolean;
}

/** What a cell shows; an array of one fault where it shows none. */
function cellText(cell: OpenCell, { texts, styles, startsIn1904 }: Shared): string | SheetFault {
	const { row, column, type, value } = cell;
	if (type === 'e') return { kind: 'error', row, column, value };
	if (!cell.hasValue) return cell.isFormula ? { kind: 'formula', row, column, value: '' } : '';
	if (type === 's') return texts[Number(value)] ?? '';
	if (type === 'b') return value === '1' ? 'true' : 'false';
	if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '');
	if (type !== 'n') return unescape(value);
	const number = Number(value);
	if (!Number.isFinite(number)) return value;
	const meaning = styles[cell.style] ?? 'number';
	if (meaning === 'percent') return `${numberText(number * 100)}%`;
	return (isDate(meaning) ? serialDate(number, meaning, startsIn1904) : null) ?? numberText(number);
}

function readCells(bytes: Uint8Array, shared: Shared): Pick<Sheet, 'rows' | 'faults'> {
	const rows: SheetRow[] = [];
	const faults: SheetFault[] = [];
	let cells = new Map<number, string>();
	let [row, column, count] = [0, -1, 0];
	let cell: OpenCell | null = null;
	let inValue = false;
	const finish = (done: OpenCell) => {
		const text = cellText(done, shared);
		if (typeof text !== 'string') faults.push(text);
		else if (text !== '') cells.set(done.column, text);
		count += 1;
		if (count > MOST_CELLS) throw new Unreadable(`a sheet has more than ${MOST_CELLS} cells`);
	};
	readXml(bytes, {
		open(name, attributes) {
			if (name === 'row') {
				row = Number(attributes.r ?? row + 1);
				column = -1;
				cells = new Map();
			} else if (name === 'c') {
				column = cellAddress(attributes.r ?? '')?.column ?? column + 1;
				const type = attributes.t ?? 'n';
				const style = Number(attributes.s ?? 0);
				cell = { row, column, type, style, value: '', hasValue: false, isFormula: false };
			} else if (name === 'f' && cell) cell.isFormula = true;
			else if ((name === 'v' || name === 't') && cell) inValue = cell.hasValue = true;
			else if (name === 'mergeCell') {
				const value = attributes.ref ?? '';
				const at = cellAddress(value.split(':')[0] ?? '');
				if (at !== null) faults.push({ kind: 'merged', ...at, value });
			}
		},
		text(part) {
			if (inValue && cell) cell.value += part;
		},
		close(name) {
			if (name === 'v' || name === 't') inValue = false;
			else if (name === 'c' && cell) {
				finish(cell);
				cell = null;
			} else if (name === 'row' && cells.size > 0) rows.push({ number: row, cells });
		}
	});
	return { rows, faults };
}
