import * as z from 'zod';

/** Hyphens and dashes between two numbers or letters: of any length, with or without spaces. */
const DASH = /(?<=[\p{L}\p{N}])\s*[\u002d\u2010-\u2015\u2212]\s*(?=[\p{L}\p{N}])/gu;
const LABEL = /^(?:pages?|pp?|pág|pag|str|S)\.?\s*(?=\d)/iu;

/** Pages as every citation reads them: `pp. 21 – 26` and `21–26` are `21-26`. */
export const normalisePages = (cell: string): string => cell.replace(LABEL, '').replace(DASH, '-');

/** Printed pages or ranges of a source, whatever dash they are written with. */
export const pages = (description: string) =>
	z.string().transform(normalisePages).meta({ description, kind: 'text' });

const DATE = '\\d{4}(?:-\\d{2}){0,2}';
const SPAN = new RegExp(
	`^(${DATE})\\s*(?:[\u2010-\u2015\u2212]|\\s-\\s|-(?=\\d{4}(?:-|$)))\\s*(${DATE})$`,
	'u'
);

/** A span of two years, months or days, whatever dash joins them, as `2020/2025`; any other text stays as it is. */
export const normaliseSpan = (cell: string): string => cell.replace(SPAN, '$1/$2');

/** A year, month or span that a figure describes. */
export const period = (description: string) =>
	z.string().transform(normaliseSpan).meta({ description, kind: 'text' });
