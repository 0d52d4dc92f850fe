import { expect, it } from 'vitest';
import { exchangePlan } from '../messages/en/exchange-plan.ts';
import { afterEnd, dayWarnings, NO_DAYS } from './exchange-days.ts';

const { callAfter, backBefore } = exchangePlan.page;

it('warns of a planning call that is not before the visit, and of a return visit that is not after it', () => {
	const visit = '2027-02-09';
	expect(dayWarnings({ call: '2027-05-01', visit, back: '' })).toEqual([callAfter]);
	expect(dayWarnings({ call: visit, visit, back: '' })).toEqual([callAfter]);
	// The visit takes two days.
	expect(dayWarnings({ call: '', visit, back: '2027-02-10' })).toEqual([backBefore]);
	expect(dayWarnings({ call: '2027-01-12', visit, back: '2027-02-11' })).toEqual([]);
});

it('warns of nothing where a day to compare is not given, or is no day', () => {
	expect(dayWarnings(NO_DAYS)).toEqual([]);
	expect(dayWarnings({ call: '2027-05-01', visit: '', back: '2027-01-01' })).toEqual([]);
	expect(dayWarnings({ call: '2027-05-01', visit: 'soon', back: '' })).toEqual([]);
});

it('says that the network ends before a day that is given, and nothing of a network without an end', () => {
	const days = { ...NO_DAYS, visit: '2026-03-30' };
	const ended = (end: string | null) => afterEnd(days, { network: 'Net', end });
	expect(ended('2025-12-31')).toEqual([exchangePlan.networkEnd('Net', '31 December 2025')]);
	// The second day of the visit is after it.
	expect(ended('2026-03-30')).toHaveLength(1);
	expect(ended('2026-03-31')).toEqual([]);
	// An end without a day is that of the whole month or year.
	expect(ended('2026-03')).toEqual([]);
	expect(ended('2026-02')).toEqual([exchangePlan.networkEnd('Net', 'February 2026')]);
	expect(ended('2026')).toEqual([]);
	expect(ended(null)).toEqual([]);
	expect(afterEnd(NO_DAYS, { network: 'Net', end: '2020' })).toEqual([]);
});
