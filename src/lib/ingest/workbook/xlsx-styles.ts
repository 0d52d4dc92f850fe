import { readXml } from './xml.ts';

/** How the number in a cell is meant. */
export type NumberMeaning = 'number' | 'day' | 'month' | 'year' | 'percent';

/** The built-in formats that show a date; the others show numbers, times of day or text. */
const BUILT_IN: Readonly<Record<number, NumberMeaning>> = {
	9: 'percent',
	10: 'percent',
	14: 'day',
	15: 'day',
	16: 'day',
	17: 'month',
	22: 'day',
	27: 'day',
	30: 'day',
	36: 'day',
	50: 'day',
	57: 'day'
};

/** What a number format shows, by its own code such as `dd/mm/yyyy` or `0.0%`. */
export function formatMeaning(code: string): NumberMeaning {
	const [shown = ''] = code
		.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '')
		.toLowerCase()
		.split(';');
	if (shown.includes('%')) return 'percent';
	if (/d/u.test(shown)) return 'day';
	if (!/y/u.test(shown)) return 'number';
	return /m/u.test(shown) ? 'month' : 'year';
}

/** What the number of a cell means, by the number of its style. */
export function readStyles(bytes: Uint8Array | null): readonly NumberMeaning[] {
	const codes = new Map<number, string>();
	const meanings: NumberMeaning[] = [];
	let inCells = false;
	if (bytes === null) return meanings;
	readXml(bytes, {
		open(name, { numFmtId = '', formatCode = '' }) {
			if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
			if (name === 'cellXfs') inCells = true;
			if (name !== 'xf' || !inCells) return;
			const id = Number(numFmtId);
			const code = codes.get(id);
			meanings.push(code === undefined ? (BUILT_IN[id] ?? 'number') : formatMeaning(code));
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return meanings;
}
