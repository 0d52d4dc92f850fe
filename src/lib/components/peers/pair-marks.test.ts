import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { MeetingMark, ProposedMark } from '#lib/peers/marks.ts';
import PairMarks from './PairMarks.svelte';
import ProposedExchanges from './ProposedExchanges.svelte';

const topic: ProposedMark = { topicId: 't', kind: 'staff-exchange', title: 'Classes', names: 'both' };
const meeting: MeetingMark = {
	...{ meetingId: 'm', title: 'Rooms', start: '2026-02-11', end: null, wasHeld: false, moved: null },
	...{ shares: 'theme', isHosted: false }
};

describe('what the source says of a pair', () => {
	const text = (proposed: readonly ProposedMark[], meetings: readonly MeetingMark[] = []) =>
		rendered(PairMarks, { marks: { proposed, meetings }, learner: 'Almvik', host: 'Zolvile' }).text;

	it('is an exchange that it proposes to both, and no exchange where it names them for a subgroup', () => {
		expect(text([topic])).toBe('Proposed by the report: Classes');
		expect(text([{ ...topic, kind: 'subgroup' }])).toContain('which is no visit: Classes');
	});

	it('names which of the two stands on an exchange with others, only where none names both', () => {
		expect(text([{ ...topic, names: 'host' }])).toBe('The report names Zolvile on “Classes”');
		expect(text([{ ...topic, names: 'learner' }])).toBe('The report names Almvik on “Classes”');
		expect(text([topic, { ...topic, topicId: 'u', names: 'host' }])).not.toContain('names Zolvile');
		expect(text([{ ...topic, kind: 'subgroup', names: 'host' }])).toBe('');
		// A subgroup of both is no visit, so the visit that names one of them is told all the same.
		const subgroup = { ...topic, topicId: 's', kind: 'subgroup' } as const;
		expect(text([subgroup, { ...topic, names: 'host' }])).toContain('names Zolvile on “Classes”');
	});

	it('is one meeting: on the subject before on the theme, and whether the host holds it', () => {
		expect(text([], [meeting])).toMatch(/^A meeting on the theme: Rooms, /);
		const hosted = {
			...meeting,
			meetingId: 'n',
			title: 'Cabins',
			shares: 'subject',
			isHosted: true
		} as const;
		expect(text([], [meeting, hosted])).toMatch(/^Covered by a meeting that Zolvile hosts: Cabins, /);
	});

	it('is nothing where it says nothing', () => {
		expect(text([])).toBe('');
	});
});

describe('the exchanges that the source proposes for a city', () => {
	const exchange = (changed: object) => ({
		topic: { topicId: 't', title: 'Classes', openList: 'no' },
		partners: [],
		more: 0,
		...changed
	});
	const text = (...exchanges: object[]) =>
		rendered(ProposedExchanges, { exchanges: exchanges as never }).text;

	it('name the other cities, count those not named, and say where the list is open', () => {
		const partners = [{ cityId: 'a', name: 'Almvik' }];
		expect(text(exchange({ partners, more: 2 }))).toMatch(/Classes, with Almvik and 2 other cities\.$/);
		const open = { topicId: 't', title: 'Classes', openList: 'yes' };
		expect(text(exchange({ partners, topic: open }))).toMatch(/with Almvik and others\.$/);
	});

	it('name nobody where the source names no other city', () => {
		expect(text(exchange({}))).toMatch(/Classes\.$/);
	});

	it('are not spoken of where there are none', () => {
		expect(text()).toBe('');
	});
});
