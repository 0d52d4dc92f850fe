import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decode } from './decode.ts';

const TEXT = 'city_id,name\nzolvile,Žołvilė\ntimisoara,Timișoara\n';

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
	const codes = Array.from(mark ? `\ufeff${text}` : text, (_, index) =>
		(mark ? `\ufeff${text}` : text).charCodeAt(index)
	);
	return Uint8Array.from(
		codes.flatMap((code) => (order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]))
	);
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('decode', () => {
	it('reads UTF-8 with and without a byte order mark', () => {
		const bytes = new TextEncoder().encode(TEXT);
		expect(decode(bytes)).toEqual({ encoding: 'utf-8', text: TEXT, doubt: null });
		expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toEqual({
			encoding: 'utf-8',
			text: TEXT,
			doubt: null
		});
	});

	it.each(['le', 'be'] as const)('reads UTF-16 (%s) with and without a byte order mark', (order) => {
		const wanted = { encoding: `utf-16${order}`, text: TEXT, doubt: null };
		expect(decode(utf16(TEXT, order, true))).toEqual(wanted);
		expect(decode(utf16(TEXT, order, false))).toEqual(wanted);
	});

	it('reads what is neither as Windows-1252', () => {
		const decoded = decode(latin('city_id;name\nliege;Li\u00e8ge \u0096 \u0080 5 m\u00b3, n\u00ba 1\n'));
		expect(decoded).toEqual({
			encoding: 'windows-1252',
			text: 'city_id;name\nliege;Liège – € 5 m³, nº 1\n',
			doubt: expect.stringMatching(/read as Windows-1252 \(windows-1252\): "Liège"/u) as string
		});
	});

	it.each([
		['Polish', latin('\u00a3\u00f3d\u009f')],
		['Romanian', latin('Timi\u00baoara')],
		['Russian', latin('\u00d1\u00ee\u00f4\u00e8\u00ff')],
		['a code that Windows-1252 leaves unused', latin('Li\u008fge')]
	])('says so where letters look like another code page: %s', (_, bytes) => {
		const decoded = decode(bytes);
		expect('text' in decoded && decoded.doubt).toMatch(/save it as UTF-8/u);
	});

	it('doubts a file that is marked as UTF-8 and is not', () => {
		const decoded = decode(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x2c));
		expect('text' in decoded && decoded.doubt).toMatch(/marked as UTF-8/u);
	});

	it.each([
		['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20), /workbook/u],
		['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /workbook/u],
		['a PDF', latin('%PDF-1.7'), /PDF/u],
		['bytes without a pattern', Uint8Array.of(0, 1, 0, 0, 7, 7, 0, 9), /not a text file/u]
	])('refuses %s and says what it is', (_, bytes, reason) => {
		expect(decode(bytes)).toEqual({ reason: expect.stringMatching(reason) as string });
	});

	it('never throws, whatever the bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				const decoded = decode(bytes);
				expect('text' in decoded || decoded.reason.length > 0).toBe(true);
			})
		);
	});

	it('gives back any text that was written as UTF-8', () => {
		fc.assert(
			fc.property(
				fc
					.string({ unit: 'grapheme' })
					.filter((text) => !/^\ufeff|^PK|^%PDF/u.test(text) && !text.includes('\0')),
				(text) => {
					expect(decode(new TextEncoder().encode(text))).toMatchObject({ encoding: 'utf-8', text });
				}
			)
		);
	});
});
