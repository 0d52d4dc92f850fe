import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { m } from '../messages/index.ts';
import { isOfProfile } from '../selectors/of-profile.ts';
import { groupSlice, groupsSlice } from './groups.ts';

const shipped = datasetIn('data/weldi');

it('says of the chart whether its marks rest on the profiles alone', () => {
	const { beyondProfiles } = groupsSlice(shipped, false);
	const pages = new Map(shipped.cities.map((city) => [city.cityId, city.baselinePages]));
	const beyond = shipped.groupMatrix.filter(
		({ cityId, page, status }) => status !== 'absent' && page !== pages.get(cityId)
	);
	expect(beyondProfiles).toBe(beyond.length);
	expect(beyondProfiles).toBeGreaterThan(0);
	expect(m.groups.chartNote(10, beyondProfiles)).toContain('elsewhere in the source');
	expect(m.groups.chartNote(10, 0)).toBe('Number of cities, of 10, by what their profile says of the group.');
	const onProfiles = shipped.groupMatrix.map((mark) => ({ ...mark, page: pages.get(mark.cityId) ?? null }));
	expect(groupsSlice({ ...shipped, groupMatrix: onProfiles }, false).beyondProfiles).toBe(0);
});

it('takes a page for one of the profile by its numbers', () => {
	const city = { sourceId: 'report', baselinePages: '16-20' };
	const on = (page: string | null, sourceId = 'report') => isOfProfile(city, { sourceId, page });
	expect([on('16-20'), on('18'), on(null)]).toEqual([true, true, true]);
	expect([on('74'), on('20, 75'), on('18', 'news')]).toEqual([false, false, false]);
	expect(isOfProfile({ ...city, baselinePages: null }, { sourceId: 'report', page: '74' })).toBe(true);
});

it('calls a group named where the grid names it and the profile does not', () => {
	const named = (groupId: string) => groupSlice(shipped, groupId).cities.named.map(({ id }) => id);
	expect(named('unaccompanied-minors')).toEqual(['lampedusa', 'seine-saint-denis', 'utrecht']);
	expect(named('women')).toContain('seine-saint-denis');
});

it.each([true, false])(
	'shows a large network page by page with the totals of all cities (alike together: %s)',
	(isSimilar) => {
		const cities = Array.from({ length: 61 }, (_, at) => ({
			...shipped.cities[0]!,
			cityId: `town-${at}`,
			name: `Town ${at}`
		}));
		const groupMatrix = cities.flatMap(({ cityId }) =>
			shipped.groupMatrix
				.filter((mark) => mark.cityId === shipped.cities[0]!.cityId)
				.map((mark) => ({ ...mark, cityId }))
		);
		const large = { ...shipped, cities, groupMatrix };
		const slice = groupsSlice(large, isSimilar);
		const pages = slice.paging.pages.map(({ number }) => groupsSlice(large, isSimilar, number));
		expect(pages).toHaveLength(3);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ city }) => city.id))).size).toBe(cities.length);
		for (const { totals } of pages) {
			expect(totals).toEqual(slice.totals);
			expect(totals[0]!.named + totals[0]!.implied + totals[0]!.absent).toBe(cities.length);
		}
	}
);
