import { describe, expect, it } from 'vitest';
import { NoPage, pageOf } from './paging.ts';

const rows = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `city ${at + 1}`);
const page = (count: number, number = 1) =>
	pageOf(rows(count), { number, most: 20, label: (row) => row.toUpperCase() });

describe('pages of a list', () => {
	it('are one where all rows fit, also where there is none', () => {
		expect(page(20).rows).toEqual(rows(20));
		expect(page(20).paging.pages).toHaveLength(1);
		expect(page(0)).toMatchObject({ rows: [], paging: { total: 0, pages: [{ number: 1, size: 0 }] } });
	});

	it.each([21, 39, 40, 41, 1000])('hold each of %i rows once, in order, and are of even size', (count) => {
		const { pages } = page(count).paging;
		expect(pages.flatMap(({ number }) => page(count, number).rows)).toEqual(rows(count));
		const sizes = pages.map(({ size }) => size);
		expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
		// Scripts of the first page know from its rows where any other row stands.
		expect(new Set(sizes.slice(0, -1))).toEqual(new Set(sizes.slice(0, 1)));
		expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(pages.length);
	});

	it('are named by their first and last row, and say where they stand', () => {
		const { paging } = page(41, 3);
		expect(paging.pages.map(({ first, last }) => `${first} to ${last}`)).toEqual([
			'CITY 1 to CITY 14',
			'CITY 15 to CITY 28',
			'CITY 29 to CITY 41'
		]);
		expect(paging).toMatchObject({ number: 3, first: 29, last: 41, total: 41 });
	});

	it.each([0, -1, 4, 1.5, Number.NaN])('are not to be had by the number %d', (number) => {
		expect(() => page(41, number)).toThrow(NoPage);
		expect(() => page(41, number)).toThrow(`no page: ${number}`);
	});
});
