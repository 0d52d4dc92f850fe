import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';
import { diffTables } from './diff-tables.ts';
import type { TextTable, TextTables } from './tables.ts';

const COLUMNS = ['action_id', 'city_id', 'text', '__proto__', 'added'];
const cell = fc.oneof(
	fc.constantFrom('', 'a', 'b', 'a;b', '"', '\n', '__proto__'),
	fc.string({ maxLength: 4 })
);
const table: fc.Arbitrary<TextTable> = fc.shuffledSubarray(COLUMNS, { minLength: 1 }).chain((columns) =>
	fc.record({
		columns: fc.constant(columns),
		rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 8 })
	})
);
/** Tables of the contract and others, in any state, with equal rows and keys that stand twice. */
const tables: fc.Arbitrary<TextTables> = fc
	.dictionary(fc.constantFrom('actions', 'funding', 'elsewhere'), table)
	.map((all) => new Map(Object.entries(all)));

const plain = (all: TextTables) => Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));

describe('a patch', () => {
	it('applied to the old tables gives the new ones, also after a journey as JSON', () => {
		fc.assert(
			fc.property(tables, tables, (old, next) => {
				const patch = diffTables(old, next);
				expect(plain(applyPatch(old, patch))).toEqual(plain(next));
				const told = JSON.parse(JSON.stringify(patch)) as typeof patch;
				expect(plain(applyPatch(old, told))).toEqual(plain(next));
			}),
			{ numRuns: 500 }
		);
	});

	it('of tables that are the same is empty', () => {
		fc.assert(
			fc.property(tables, (all) => {
				expect(diffTables(all, all)).toEqual([]);
			})
		);
	});

	const actions = (...rows: string[][]): TextTables =>
		new Map([['actions', { columns: ['action_id', 'city_id', 'text'], rows }]]);

	it('says what was added, changed and removed, and nothing else', () => {
		const patch = diffTables(
			actions(['a', 'almvik', 'One'], ['b', 'almvik', 'Two']),
			actions(['a', 'almvik', 'Uno'], ['c', 'zolvile', 'Three'])
		);
		expect(patch).toMatchObject([
			{
				table: 'actions',
				added: [{ cells: { action_id: 'c' } }],
				removed: [{ cells: { action_id: 'b' } }],
				changed: [{ cells: { text: ['One', 'Uno'] } }],
				order: null
			}
		]);
	});

	it('does not fit other tables', () => {
		const patch = diffTables(actions(['a', 'almvik', 'One']), actions(['a', 'almvik', 'Uno']));
		expect(() => applyPatch(actions(['a', 'almvik', 'Eins']), patch)).toThrow('"Eins" is not "One"');
		expect(() => applyPatch(actions(), patch)).toThrow('actions has no row');
	});
});
