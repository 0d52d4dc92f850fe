import type { Choices, ColumnDraft, SheetDraft } from './draft.ts';
import { STYLES } from './styles-xml.ts';
import { letters, MAIN, OFFICE, XML, xmlText } from './xml-text.ts';

/** Rows that are ready to be filled in: choices are offered down to here. */
const LAST_ROW = 5000;
/** A list of choices in a cell's own rule may have so many letters. */
const LONGEST_LIST = 255;

const cell = (value: string | number | null, at: string, style: number): string => {
	if (value === null || value === '') return '';
	if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
	return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
};

const row = (
	cells: readonly (string | number | null)[],
	number: number,
	style: (column: number) => number
): string =>
	`<row r="${number}">${cells.map((value, column) => cell(value, `${letters(column)}${number}`, style(column))).join('')}</row>`;

/** The formula that gives the choices: words, or the filled cells of another sheet's first column. */
function listFormula(choices: Choices): string | null {
	if ('words' in choices) {
		const words = choices.words.join(',');
		return words.length > LONGEST_LIST ? null : `"${words}"`;
	}
	const first = `${choices.sheet}!$A$${choices.fromRow}`;
	return `OFFSET(${first},0,0,MAX(1,COUNTA(${first}:$A$${LAST_ROW})),1)`;
}

function validation({ choices }: ColumnDraft, column: number): string {
	const formula = choices === null ? null : listFormula(choices);
	if (formula === null) return '';
	const range = `${letters(column)}2:${letters(column)}${LAST_ROW}`;
	// The loader judges what is written; a spreadsheet that refuses input would stand in the way of pasting.
	return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>${xmlText(formula)}</formula1></dataValidation>`;
}

/** The XML of one sheet: header, rows, choices, and the link to its notes. */
export function sheetXml({ columns, rows, examples }: SheetDraft): string {
	const isTable = columns.length > 0;
	const style = (number: number) => (column: number) => {
		if (!isTable) return number === 1 ? STYLES.title : STYLES.wrapped;
		if (number === 1) return columns[column]?.isRequired === true ? STYLES.required : STYLES.optional;
		if (number <= examples + 1) return STYLES.example;
		return columns[column]?.isNumeric === true ? STYLES.plain : STYLES.text;
	};
	const all = isTable ? [columns.map(({ title }) => title), ...rows] : rows;
	const lists = columns.map(validation).filter((list) => list !== '');
	const widths = isTable
		? columns.map(
				({ width, isNumeric }, index) =>
					`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="${isNumeric ? STYLES.plain : STYLES.text}"/>`
			)
		: ['<col min="1" max="1" width="110" customWidth="1"/>'];
	const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
	return [
		`${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
		`<sheetViews><sheetView workbookViewId="0">${isTable ? frozen : ''}</sheetView></sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/>',
		`<cols>${widths.join('')}</cols>`,
		`<sheetData>${all.map((cells, index) => row(cells, index + 1, style(index + 1))).join('')}</sheetData>`,
		lists.length > 0 ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : '',
		isTable ? '<legacyDrawing r:id="rId2"/>' : '',
		'</worksheet>'
	].join('');
}
