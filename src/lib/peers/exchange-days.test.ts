import { expect, it } from 'vitest';
import { exchangePlan } from '../messages/en/exchange-plan.ts';
import { dayWarnings, NO_DAYS } from './exchange-days.ts';

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
