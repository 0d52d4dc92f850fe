import { describe, expect, it } from 'vitest';
import type { PolicyContext } from '../domain/policy-context.ts';
import { membershipsOf, partnership } from './partnership-membership.ts';

const rows = (memberId: string, phases: readonly string[], more: object = {}) =>
	phases.map((phase) => ({
		memberId,
		name: memberId,
		otherNames: [],
		category: 'Towns',
		countryCode: null,
		phase,
		...more
	}));
const [ONE, TWO, THREE] = ['2001-2002', '2003-2004', '2005-2006'];
const context = {
	partnershipMembers: [
		...rows('stays', [ONE, TWO, THREE]),
		...rows('joins', [TWO, THREE]),
		...rows('leaves', [ONE, TWO]),
		...rows('passes', [TWO], { name: 'Łódź', countryCode: 'PL', otherNames: ['City of Lodz'] }),
		...rows('returns', [ONE, THREE])
	],
	partnershipActions: [
		{ number: 1, coLeaders: ['STAYS'], members: ['City of Łódź', 'Nobody'] },
		{ number: 2, coLeaders: [], members: ['stays', 'Nobody'] }
	]
} as unknown as PolicyContext;
const all = partnership(context);

describe('partnership', () => {
	it('says how every member moved through the phases', () => {
		expect(all.phases).toEqual([ONE, TWO, THREE]);
		expect(all.members.map(({ movement }) => movement)).toEqual([
			'stayed',
			'joined',
			'left',
			'passed',
			'returned'
		]);
	});

	it('ties the groups of actions to members by any of their names, however these are written', () => {
		const numbers = (id: string) =>
			all.members.find(({ memberId }) => memberId === id)!.actions.map(({ number }) => number);
		expect(numbers('stays')).toEqual([1, 2]);
		expect(numbers('passes')).toEqual([1]);
		expect(all.others.map(({ name, actions }) => [name, actions.length])).toEqual([['Nobody', 2]]);
	});

	it('marks who is named by an action without being listed in the latest phase', () => {
		expect(all.members.filter(({ isNamedOnly }) => isNamedOnly).map(({ memberId }) => memberId)).toEqual([
			'passes'
		]);
	});

	it('finds a city of a network among the members only in its own country', () => {
		const lodz = { name: 'Lodz', aliases: [], countryCode: 'PL' };
		expect(membershipsOf(all, lodz).map(({ memberId }) => memberId)).toEqual(['passes']);
		expect(membershipsOf(all, { ...lodz, countryCode: 'CZ' })).toEqual([]);
	});
});
