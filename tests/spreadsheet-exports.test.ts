import { describe, expect, it } from 'vitest';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { parseCsv } from '../src/lib/ingest/text/csv.ts';
import { networkFolder } from '../src/hosts/build.ts';
import { readFolder } from '../src/hosts/read-folder.ts';

const shipped = readFolder(networkFolder());
const { dataset, problems } = loadDataset(shipped);

/** How a spreadsheet may write a table. */
interface Export {
	readonly delimiter: string;
	readonly end: string;
	readonly decimal: string;
	readonly encode: (text: string) => Uint8Array;
	readonly header?: (name: string) => string;
	readonly first?: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 =
	(mark: boolean, bigEndian: boolean) =>
	(text: string): Uint8Array => {
		const all = mark ? `\ufeff${text}` : text;
		const view = new DataView(new ArrayBuffer(all.length * 2));
		for (let at = 0; at < all.length; at += 1) view.setUint16(at * 2, all.charCodeAt(at), !bigEndian);
		return new Uint8Array(view.buffer);
	};

const EXPORTS: Record<string, Export> = {
	'UTF-8 with a mark, CRLF': {
		delimiter: ',',
		end: '\r\n',
		decimal: '.',
		encode: (text) => utf8(`\ufeff${text}`)
	},
	'semicolons and decimal commas': { delimiter: ';', end: '\r\n', decimal: ',', encode: utf8 },
	'a line that declares the delimiter': {
		delimiter: ';',
		end: '\n',
		decimal: ',',
		encode: utf8,
		first: 'sep=;'
	},
	'tabs in UTF-16 with a mark (Unicode text)': {
		delimiter: '\t',
		end: '\r\n',
		decimal: ',',
		encode: utf16(true, false)
	},
	'UTF-16, big end first, without a mark': {
		delimiter: ',',
		end: '\n',
		decimal: '.',
		encode: utf16(false, true)
	},
	'headers in capitals with spaces': {
		delimiter: ',',
		end: '\n',
		decimal: '.',
		encode: utf8,
		header: (name) => ` ${name.toUpperCase().replaceAll('_', ' ')} `
	}
};

const quote = (cell: string, delimiter: string): string =>
	cell.includes(delimiter) || /["\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Writes a table anew; decimals are rewritten only in the columns that hold numbers. */
function rewrite(bytes: Uint8Array, { delimiter, end, decimal, encode, header, first }: Export): Uint8Array {
	const csv = parseCsv(new TextDecoder().decode(bytes));
	const names = csv.header?.cells ?? [];
	const numeric = new Set(['latitude', 'longitude', 'value', 'value_max']);
	const rows = csv.rows.map(({ cells }) =>
		cells.map((cell, at) => (numeric.has(names[at] ?? '') ? cell.replace('.', decimal) : cell))
	);
	const lines = [names.map((name) => header?.(name) ?? name), ...rows].map((row) =>
		row.map((cell) => quote(cell, delimiter)).join(delimiter)
	);
	return encode([...(first === undefined ? [] : [first]), ...lines].join(end) + end);
}

describe('the shipped tables', () => {
	it.each(Object.entries(EXPORTS))('read the same as %s', (_, how) => {
		const files = new Map(
			[...shipped].map(([path, bytes]) => [path, path.endsWith('.csv') ? rewrite(bytes, how) : bytes])
		);
		const again = loadDataset(files);
		expect(again.problems.map(({ code }) => code)).toEqual(problems.map(({ code }) => code));
		expect(again.dataset).toEqual(dataset);
	});

	it('read the same as Windows-1252, as far as it has their letters', () => {
		const letters = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
		const codes = [0x80, ...Array.from({ length: 9 }, (_, at) => 0x82 + at), 0x8b, 0x8c, 0x8e];
		const high = [...codes, ...Array.from({ length: 12 }, (_, at) => 0x91 + at), 0x9e, 0x9f];
		const byteOf = (letter: string): number => {
			const code = letter.codePointAt(0) ?? 0;
			return code < 0x80 || (code > 0x9f && code < 0x100)
				? code
				: (high[Array.from(letters).indexOf(letter)] ?? -1);
		};
		let rewritten = 0;
		const files = new Map(
			[...shipped].map(([path, bytes]) => {
				const written = Array.from(new TextDecoder().decode(bytes), byteOf);
				if (!path.endsWith('.csv') || written.includes(-1)) return [path, bytes];
				rewritten += 1;
				return [path, Uint8Array.from(written)];
			})
		);
		expect(rewritten).toBeGreaterThan(5);
		expect(loadDataset(files).dataset).toEqual(dataset);
	});
});
