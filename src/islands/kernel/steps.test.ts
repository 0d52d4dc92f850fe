import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCell, nextInLine, nextSpot, spannedRows, type Spot } from './steps.ts';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

describe('from place to place of a picture', () => {
	//   0     1
	//      2
	//   3         4
	const spots: Spot[] = [
		{ x: 10, y: 10 },
		{ x: 70, y: 10 },
		{ x: 40, y: 40 },
		{ x: 10, y: 90 },
		{ x: 110, y: 90 }
	];

	test.each([
		[0, 'ArrowRight', 1],
		[0, 'ArrowDown', 3],
		[2, 'ArrowUp', 0],
		[2, 'ArrowRight', 1],
		[4, 'ArrowLeft', 3],
		[3, 'ArrowRight', 4]
	])('from %i, %s leads to %i', (from, key, to) => {
		expect(nextSpot(spots, from, key)).toBe(to);
	});

	test('what lies straight ahead comes before what is nearer but aside', () => {
		const aside = [
			{ x: 0, y: 0 },
			{ x: 30, y: 28 },
			{ x: 50, y: 0 }
		];
		expect(nextSpot(aside, 0, 'ArrowRight')).toBe(2);
	});

	test('what lies ahead only far to the side is reached where nothing is nearer to the direction', () => {
		const steep = [
			{ x: 0, y: 0 },
			{ x: 5, y: 80 }
		];
		expect(nextSpot(steep, 0, 'ArrowRight')).toBe(1);
	});

	test('where nothing lies that way the reader stays', () => {
		expect(nextSpot(spots, 0, 'ArrowUp')).toBe(0);
		expect(nextSpot(spots, 4, 'ArrowRight')).toBe(4);
	});

	test('Home and End lead to the first and last, Page Down and Page Up along the list', () => {
		expect(nextSpot(spots, 2, 'Home')).toBe(0);
		expect(nextSpot(spots, 2, 'End')).toBe(4);
		expect(nextSpot(spots, 2, 'PageDown')).toBe(3);
		expect(nextSpot(spots, 0, 'PageUp')).toBe(0);
		expect(nextSpot(spots, 4, 'PageDown')).toBe(4);
	});

	test('any other key is none of them', () => {
		for (const key of ['a', 'Tab', 'Enter', 'Escape', ' ']) expect(nextSpot(spots, 0, key)).toBeNull();
	});

	test('places that fall together are all reached', () => {
		const same = [1, 2, 3].map(() => ({ x: 4, y: 4 }));
		expect(nextSpot(same, 0, 'ArrowRight')).toBe(1);
		expect(nextSpot(same, 1, 'ArrowDown')).toBe(2);
		expect(nextSpot(same, 2, 'ArrowLeft')).toBe(1);
		expect(nextSpot(same, 2, 'ArrowRight')).toBe(2);
	});

	test('an arrow never leads against its direction, wherever the places lie', () => {
		const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) });
		fc.assert(
			fc.property(
				fc.array(place, { minLength: 1, maxLength: 30 }),
				fc.constantFrom(...ARROWS),
				(all, key) => {
					const to = all[nextSpot(all, 0, key)!]!;
					const from = all[0]!;
					const along = { ArrowUp: from.y - to.y, ArrowDown: to.y - from.y, ArrowLeft: from.x - to.x };
					expect(along[key as keyof typeof along] ?? to.x - from.x).toBeGreaterThanOrEqual(0);
				}
			)
		);
	});
});

describe('from cell to cell of a table', () => {
	const rows = ['abc', 'def', 'ghi'].map((letters) => [...letters]);
	const at = (row: number, column: number) => ({ row, column });

	test('arrows go by row and column and stop at the edges', () => {
		expect(nextCell(rows, at(1, 1), 'ArrowRight')).toEqual(at(1, 2));
		expect(nextCell(rows, at(1, 1), 'ArrowLeft')).toEqual(at(1, 0));
		expect(nextCell(rows, at(1, 1), 'ArrowUp')).toEqual(at(0, 1));
		expect(nextCell(rows, at(1, 1), 'ArrowDown')).toEqual(at(2, 1));
		expect(nextCell(rows, at(2, 2), 'ArrowDown')).toEqual(at(2, 2));
		expect(nextCell(rows, at(2, 2), 'ArrowRight')).toEqual(at(2, 2));
	});

	test('Home and End go to the ends of the row, or of the table', () => {
		expect(nextCell(rows, at(1, 1), 'Home')).toEqual(at(1, 0));
		expect(nextCell(rows, at(1, 1), 'End')).toEqual(at(1, 2));
		expect(nextCell(rows, at(1, 1), 'Home', true)).toEqual(at(0, 0));
		expect(nextCell(rows, at(1, 1), 'End', true)).toEqual(at(2, 2));
		expect(nextCell(rows, at(1, 1), 'Tab')).toBeNull();
	});

	test('a row that is too short is passed', () => {
		const ragged = [['a', 'b'], ['wide'], ['c', 'd']];
		expect(nextCell(ragged, at(0, 1), 'ArrowDown')).toEqual(at(2, 1));
		expect(nextCell(ragged, at(1, 0), 'ArrowRight')).toEqual(at(1, 0));
	});

	test('a cell that spans several stands in each of its places, and a step leaves it', () => {
		const cell = (name: string, rowSpan = 1, colSpan = 1) => ({ name, rowSpan, colSpan });
		const table = spannedRows([
			[cell('corner', 2), cell('category', 1, 2), cell('total', 2)],
			[cell('first'), cell('second')],
			[cell('city'), cell('one'), cell('two'), cell('sum')]
		]);
		expect(table.map((row) => row.map(({ name }) => name))).toEqual([
			['corner', 'category', 'category', 'total'],
			['corner', 'first', 'second', 'total'],
			['city', 'one', 'two', 'sum']
		]);
		expect(nextCell(table, at(0, 1), 'ArrowRight')).toEqual(at(0, 3));
		expect(nextCell(table, at(0, 0), 'ArrowDown')).toEqual(at(2, 0));
		expect(nextCell(table, at(2, 2), 'ArrowUp')).toEqual(at(1, 2));
		expect(nextCell(table, at(1, 2), 'ArrowUp')).toEqual(at(0, 2));
	});
});

describe('places of a list', () => {
	test.each([
		['ArrowDown', 1, 2],
		['ArrowRight', 1, 2],
		['ArrowUp', 1, 0],
		['ArrowLeft', 0, 0],
		['ArrowDown', 2, 2],
		['Home', 2, 0],
		['End', 0, 2],
		['a', 1, null]
	])('%s leads from %i to %o', (key, from, to) => {
		expect(nextInLine(from, 3, key)).toBe(to);
	});
});
