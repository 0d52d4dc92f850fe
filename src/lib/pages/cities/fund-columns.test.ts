import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { m } from '../../messages/index.ts';
import { citiesSlice } from '../cities.ts';
import { rankOf } from './column-cells.ts';
import { isSortable } from './columns.ts';
import { citiesExport } from './export.ts';
import { fundColumns } from './fund-columns.ts';

const dataset = datasetIn('data/weldi');
const slice = citiesSlice(dataset);
const columns = slice.columns.filter((column) => column.kind === 'fund');
const row = (cityId: string) => slice.rows.find((each) => each.cityId === cityId)!;

describe('the funds as columns of the comparison table', () => {
	it('are those of the tables, not shown until a reader chooses them', () => {
		expect(columns.map(({ label }) => label)).toEqual([...new Set(dataset.funding.map(({ fund }) => fund))]);
		expect(columns.some(({ isDefault }) => isDefault)).toBe(false);
		expect(new Set(slice.columns.map(({ id }) => id)).size).toBe(slice.columns.length);
	});

	it('have for each city what its row says', () => {
		for (const { cityId, fund, access, text } of dataset.funding) {
			const column = columns.find(({ label }) => label === fund)!;
			expect(row(cityId).funds[column.fundId]).toMatchObject({ access, text });
		}
	});

	it('sort by access, and rank nobody of whom it is not stated', () => {
		const [amif] = columns;
		expect(isSortable(amif!)).toBe(true);
		const ranks = slice.rows.map((each) => [rankOf(each, amif!), each.funds[amif!.fundId]?.access]);
		expect(new Set(ranks.map(String))).toEqual(
			new Set(['0,accessible', '1,no-access', '2,unclear', ',not-stated'])
		);
	});

	it('go into a file with what the profile says and its pages', () => {
		const funding = dataset.funding.find(({ text, access }) => text !== null && access === 'no-access')!;
		const column = columns.find(({ label }) => label === funding.fund)!;
		const part = { columnIds: [column.id], cityIds: [funding.cityId] };
		const [head, body] = citiesExport(slice, part, { view: '?access=no-access', date: '2026-01-02' });
		expect(head?.slice(2, 5)).toEqual([
			funding.fund,
			`${funding.fund}: what the profile says`,
			`${funding.fund}: pages`
		]);
		expect(body?.slice(2, 6)).toEqual([
			m.profile.fundAccess['no-access'],
			funding.text,
			funding.page,
			'?access=no-access'
		]);
	});
});

it('has neither column nor filter of funds where the tables have none', () => {
	const bare = citiesSlice({ ...dataset, funding: [] });
	expect(bare.columns.filter(({ kind }) => kind === 'fund')).toEqual([]);
	expect([bare.filters.funds, bare.filters.accesses]).toEqual([[], []]);
	expect(bare.rows.every(({ funds }) => Object.keys(funds).length === 0)).toBe(true);
});

it('keeps two funds apart whose names read alike, and says where a city has no row', () => {
	const [first] = dataset.funding;
	const found = fundColumns([
		{ ...first!, cityId: 'a', fund: 'Fund +' },
		{ ...first!, cityId: 'b', fund: 'Fund' }
	]);
	expect(found.columns.map(({ id }) => id)).toEqual(['fund-fund', 'fund-fund-2']);
	expect(Object.keys(found.readings.get('a') ?? {})).toEqual(['fund']);
});
