import { MAIN, XML } from './xml-text.ts';

/** The styles of cells by their place in the style sheet. */
export const STYLES = {
	plain: 0,
	text: 1,
	required: 2,
	optional: 3,
	example: 4,
	title: 5,
	wrapped: 6
} as const;

const TEXT_FORMAT = 49;
const xf = (font: number, fill: number, alignment: string): string =>
	`<xf numFmtId="${TEXT_FORMAT}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
const fill = (colour: string): string =>
	`<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (marks: string): string =>
	`<font>${marks}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const TOP = '<alignment vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** The style sheet of every workbook: text stays text, required headers are bold and filled, examples slanted. */
export const STYLES_XML = [
	`${XML}<styleSheet xmlns="${MAIN}">`,
	`<fonts count="3">${font('')}${font('<b/>')}${font('<i/>')}</fonts>`,
	`<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFD9E2EC')}${fill('FFF1F4F7')}</fills>`,
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
	'<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
	`${xf(0, 0, TOP)}${xf(1, 2, TOP)}${xf(0, 3, TOP)}${xf(2, 0, TOP)}${xf(1, 0, TOP)}${xf(0, 0, WRAPPED)}</cellXfs>`,
	'<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
	'</styleSheet>'
].join('');
