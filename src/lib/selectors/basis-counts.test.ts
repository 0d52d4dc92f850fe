import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { basisCounts } from './basis-counts.ts';

const counts = basisCounts(datasetIn('tests/fixtures/tiny-network'));

it('counts the rows of each table by what they rest on', () => {
	expect(counts.find(({ table }) => table === 'group_matrix')).toEqual({
		table: 'group_matrix',
		rows: 9,
		by: { stated: 3, inferred: 6, editorial: 0 }
	});
});

it('leaves out tables that are empty, and sources, which rest on nothing else', () => {
	const tables = counts.map(({ table }) => table);
	expect(tables).not.toContain('swot');
	expect(tables).not.toContain('sources');
});

it('loses no row', () => {
	for (const { rows, by } of counts) expect(by.stated + by.inferred + by.editorial).toBe(rows);
});
