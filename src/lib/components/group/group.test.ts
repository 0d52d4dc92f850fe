import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { groupSlice, groupsSlice, type GroupsSlice } from '#lib/pages/groups.ts';
import GroupChart from './GroupChart.svelte';
import GroupFigures from './GroupFigures.svelte';
import GroupMatrix from './GroupMatrix.svelte';
import GroupsView from './GroupsView.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const slice = groupsSlice(dataset, false);
const chart = { networkId: 'n', source: 's' };

describe('the matrix of groups', () => {
	const drawn = (changed: Partial<GroupsSlice> = {}) =>
		rendered(GroupMatrix, { slice: { ...slice, ...changed } });

	it('says each mark in words and leads to what is behind it; a cell without a row is no mark of absence', () => {
		const [, row] = drawn().all('row');
		expect(row!.one('rowheader').text).toBe('Ålmvik');
		expect(row!.texts('cell')).toEqual(['named', 'not mentioned', 'not mentioned']);
		expect(row!.all('link')[1]!.address).toMatch(/^cities\/almvik\/#.*cannery-workers/);
		const rows = [{ ...slice.rows[0]!, marks: [null, ...slice.rows[0]!.marks.slice(1)] }];
		const [empty] = drawn({ rows }).all('row')[1]!.all('cell');
		expect(empty!.text).toBe(m.evidence.emptyShort['no-entry']);
		expect(empty!.all('link')).toHaveLength(0);
	});

	it('counts those that are named apart from those that are implied', () => {
		expect(drawn().all('row').at(-1)!.texts('cell')[2]).toBe('1 named, 1 implied');
	});

	it('says there are no groups where the tables have none, and draws no table', () => {
		const part = drawn({ groups: [], rows: [], totals: [] });
		expect(part.text).toContain(m.groups.none);
		expect(part.all('table')).toHaveLength(0);
	});

	it('says of the order by likeness whether it is the best, and nothing of the other order', () => {
		expect(drawn({ bySimilarity: true, isBest: true }).text).toContain(m.groups.similarBest);
		expect(drawn({ bySimilarity: true, isBest: false }).text).toContain(m.groups.similarGood);
		expect(drawn().text).not.toContain(m.groups.similarBest);
		const open = drawn({ bySimilarity: true }).one('navigation', m.groups.order).all('link');
		expect(open.map((link) => link.attribute('aria-current'))).toEqual([undefined, 'page']);
	});
});

describe('the picture of the groups', () => {
	it('has its numbers in a table', () => {
		const row = rendered(GroupChart, { slice, ...chart }).all('row')[1]!;
		expect([row.one('rowheader').text, ...row.texts('cell')]).toEqual(['Cannery workers', '1', '0', '2']);
	});

	it('says how many marks rest on other pages than those of the profiles, where any does', () => {
		const text = (beyondProfiles: number) =>
			rendered(GroupChart, { slice: { ...slice, beyondProfiles }, ...chart }).text;
		expect(text(0)).not.toContain('elsewhere in the source');
		expect(text(1)).toContain('1 mark rests');
		expect(text(2)).toContain('2 marks rest');
	});

	it('stands on the first page of the cities alone, and nowhere where there are no groups', () => {
		const figures = (changed: Partial<GroupsSlice>) =>
			rendered(GroupsView, { slice: { ...slice, ...changed }, ...chart }).all('figure').length;
		expect(figures({})).toBe(1);
		expect(figures({ paging: { ...slice.paging, number: 2 } })).toBe(0);
		expect(figures({ groups: [], rows: [], totals: [] })).toBe(0);
	});
});

describe('the figures of a group', () => {
	it('have their area and period, and say where the source gives none', () => {
		const { figures } = groupSlice(dataset, 'college-students');
		const [, row] = rendered(GroupFigures, { figures }).all('row');
		const [value, what, area, period] = row!.texts('cell');
		expect([value, what, area]).toEqual(['at least 310', 'Residents from abroad', 'municipality']);
		expect(period).toBe(m.evidence.emptyShort['not-stated']);
	});
});
