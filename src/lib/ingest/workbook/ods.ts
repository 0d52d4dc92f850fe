import { isoDate } from './dates.ts';
import { readDateStyles, type Precision } from './ods-styles.ts';
import {
	columnLetters,
	MOST_CELLS,
	numberText,
	type Sheet,
	type SheetFault,
	type SheetRow
} from './sheet.ts';
import { readXml } from './xml.ts';
import { Unreadable } from './zip.ts';

type Attributes = Readonly<Record<string, string>>;

/** The cell that is being read. */
interface OpenCell {
	readonly attributes: Attributes;
	readonly repeat: number;
	/** Its paragraphs. */
	readonly lines: string[];
}

/** A sheet on its way. */
interface OpenSheet {
	readonly name: string;
	readonly hidden: boolean;
	readonly rows: SheetRow[];
	readonly faults: SheetFault[];
}

const repeats = (attributes: Attributes, what: 'columns' | 'rows'): number =>
	Math.max(1, Number(attributes[`table:number-${what}-repeated`] ?? 1) || 1);

/** What a cell shows, as text. */
function cellText({ attributes, lines }: OpenCell, precisions: ReadonlyMap<string, Precision>): string {
	const value = attributes['office:value'] ?? '';
	switch (attributes['office:value-type']) {
		case 'float':
		case 'currency':
			return Number.isFinite(Number(value)) ? numberText(Number(value)) : value;
		case 'percentage':
			return `${numberText(Number(value) * 100)}%`;
		case 'boolean':
			return attributes['office:boolean-value'] ?? '';
		case 'date': {
			const precision = precisions.get(attributes['table:style-name'] ?? '') ?? 'day';
			return isoDate(attributes['office:date-value'] ?? '', precision);
		}
		default:
			return lines.join('\n');
	}
}

/** Reads the cells of one workbook; one object for the events of its text. */
class CellReader {
	readonly sheets: Sheet[] = [];
	readonly #precisions: ReadonlyMap<string, Precision>;
	readonly #hiddenStyles: ReadonlySet<string>;
	#sheet: OpenSheet | null = null;
	#cells = new Map<number, string>();
	#cell: OpenCell | null = null;
	#row = 0;
	#column = 0;
	#rowRepeat = 1;
	#count = 0;
	/** Depth of a note in the cell, whose text is not the cell's. */
	#inNote = 0;

	constructor({ precisions, hidden }: ReturnType<typeof readDateStyles>) {
		this.#precisions = precisions;
		this.#hiddenStyles = hidden;
	}

	open(name: string, attributes: Attributes): void {
		if (name === 'annotation') this.#inNote += 1;
		else if (name === 'table') this.#openSheet(attributes);
		else if (name === 'table-row') {
			this.#rowRepeat = repeats(attributes, 'rows');
			this.#cells = new Map();
			this.#column = 0;
		} else if (name === 'table-cell' || name === 'covered-table-cell')
			this.#cell = { attributes, repeat: repeats(attributes, 'columns'), lines: [] };
		else if (this.#cell !== null && this.#inNote === 0) {
			if (name === 'p') this.#cell.lines.push('');
			else if (name === 's') this.text(' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1))));
			else if (name === 'tab') this.text('\t');
			else if (name === 'line-break') this.text('\n');
		}
	}

	text(part: string): void {
		const lines = this.#cell?.lines;
		if (lines !== undefined && lines.length > 0 && this.#inNote === 0) lines.push((lines.pop() ?? '') + part);
	}

	close(name: string): void {
		if (name === 'annotation') this.#inNote -= 1;
		else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell(name);
		else if (name === 'table-row') this.#closeRow();
		else if (name === 'table' && this.#sheet !== null) {
			this.sheets.push(this.#sheet);
			this.#sheet = null;
		}
	}

	#openSheet(attributes: Attributes): void {
		const hidden = this.#hiddenStyles.has(attributes['table:style-name'] ?? '');
		this.#sheet = { name: attributes['table:name'] ?? '', hidden, rows: [], faults: [] };
		this.#row = 0;
	}

	#closeCell(name: string): void {
		const cell = this.#cell;
		this.#cell = null;
		if (cell === null || this.#sheet === null) return;
		const text = name === 'table-cell' ? cellText(cell, this.#precisions) : '';
		const [row, column] = [this.#row + 1, this.#column];
		const spans = ['columns', 'rows'].map((what) =>
			Number(cell.attributes[`table:number-${what}-spanned`] ?? 1)
		);
		const [across = 1, down = 1] = spans;
		if (across > 1 || down > 1) {
			const value = `${columnLetters(column)}${row}:${columnLetters(column + across - 1)}${row + down - 1}`;
			this.#sheet.faults.push({ kind: 'merged', row, column, value });
		}
		if (/^(?:#[A-Z/0!?]+|Err:\d+)$/u.test(text) && cell.attributes['table:formula'] !== undefined)
			this.#sheet.faults.push({ kind: 'error', row, column, value: text });
		else if (text !== '') this.#fill(text, cell.repeat);
		this.#column += cell.repeat;
	}

	#fill(text: string, repeat: number): void {
		this.#countCells(repeat);
		for (let index = 0; index < repeat; index += 1) this.#cells.set(this.#column + index, text);
	}

	#countCells(more: number): void {
		this.#count += more;
		if (this.#count > MOST_CELLS) throw new Unreadable(`a sheet has more than ${MOST_CELLS} cells`);
	}

	#closeRow(): void {
		if (this.#cells.size > 0 && this.#sheet !== null) {
			this.#countCells(this.#cells.size * (this.#rowRepeat - 1));
			for (let index = 1; index <= this.#rowRepeat; index += 1)
				this.#sheet.rows.push({ number: this.#row + index, cells: this.#cells });
		}
		this.#row += this.#rowRepeat;
	}
}

/** The sheets of an OpenDocument workbook, with the values that it was saved with. */
export function readOds(part: (path: string) => Uint8Array | null): Sheet[] {
	const content = part('content.xml');
	if (content === null) throw new Unreadable('it is no workbook that can be read; save it as .ods or .xlsx');
	const reader = new CellReader(readDateStyles(content, part('styles.xml')));
	readXml(content, {
		open: (name, attributes) => reader.open(name, attributes),
		text: (part) => reader.text(part),
		close: (name) => reader.close(name)
	});
	return reader.sheets;
}
