const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu;

/** A text inside XML; a character that XML cannot hold is written as workbooks write it. */
export const xmlText = (text: string): string =>
	text
		.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
		.replace(UNWRITABLE, (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
		.replace(/[&<>"]/gu, (letter) => NAMES[letter] ?? letter);

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** 0 is A, 26 is AA. */
export function letters(column: number): string {
	let text = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
	return text;
}
