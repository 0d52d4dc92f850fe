import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, guarded, unguarded } from './formula-guard.ts';

const SIGNS = [
	"'",
	'=',
	'+',
	'-',
	'@',
	'＝',
	';',
	'|',
	':',
	' ',
	'"',
	'\t',
	'\n',
	'\r',
	'a',
	'1',
	'^',
	'#',
	'\u00a0',
	'\u200b'
];
const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }));

describe('the guard against formulas', () => {
	it('can be taken away again from any text', () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(unguarded(guarded(escaped(given)))).toBe(given);
			}),
			{ numRuns: 20_000 }
		);
	});

	it('leaves no text that a spreadsheet runs', () => {
		fc.assert(
			fc.property(text, (given) => {
				const cell = guarded(escaped(given));
				expect(cell).toBe(guarded(cell));
				for (const part of cell.split(/[;|\t\r\n]/u)) expect(part).not.toMatch(/^[\s"]*[=+\-@＝]/u);
			}),
			{ numRuns: 5000 }
		);
	});

	it.each(['^', '~', '#', '&', '§', '/', '\\\\', '\u001f', '\u00a0'])(
		'guards a formula behind %j, which a reader may have named as the separator',
		(sign) => {
			expect(guarded(`see a${sign}=1+1`)).toBe(`see a${sign}'=1+1`);
		}
	);

	it('changes no text without signs of a formula', () => {
		expect(escaped("Children's rooms, at 5 o'clock")).toBe("Children's rooms, at 5 o'clock");
		expect(unguarded("'Rooms'")).toBe("'Rooms'");
	});
});
