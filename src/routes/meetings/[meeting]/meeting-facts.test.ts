import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { MeetingRow } from '#lib/pages/meetings/meeting-row.ts';
import MeetingFacts from './MeetingFacts.svelte';
import MeetingOrder from './MeetingOrder.svelte';
import Promises from './Promises.svelte';

const meeting: MeetingRow = {
	...{ meetingId: 'rooms', title: 'Rooms', start: '2026-02', end: null, when: 'February 2026', heldWhen: [] },
	...{ planned: { start: '2026-02', end: null, when: 'February 2026', hasDays: false }, hasDays: false },
	...{ isHeldLater: false, isUnknown: false, format: null, type: 'transnational', status: 'planned' },
	...{ host: null, cityIds: [], themes: [], networks: [], place: null, summary: '' },
	source: { sourceId: 's', page: '10', basis: 'stated', basisNote: null }
};

describe('the facts of a meeting', () => {
	const drawn = (changed: Partial<MeetingRow> = {}) =>
		rendered(MeetingFacts, { meeting: { ...meeting, ...changed } });
	const facts = (changed: Partial<MeetingRow> = {}) => drawn(changed).texts('definition');

	it('say what the source leaves out', () => {
		const [when, format, host, themes] = facts();
		expect(when).toContain(m.meetings.noCalendar);
		expect(format).toBe('Transnational, not stated, planned');
		expect(host).toBe(m.meetings.noHost);
		expect(themes).toBe(m.evidence.emptyShort['no-entry']);
		expect(facts()).toHaveLength(4);
	});

	it('offer a calendar where days are stated, and only there', () => {
		expect(drawn({ hasDays: true }).all('link', m.meetings.calendar)).toHaveLength(1);
		expect(drawn().all('link', m.meetings.calendar)).toHaveLength(0);
	});

	it('say when it was planned where it was held at another time, and that only a later source says so', () => {
		const held = { when: 'March 2026', heldWhen: ['March 2026'], status: 'held', isHeldLater: true } as const;
		expect(facts(held)[0]).toContain(m.later.plannedFor('February 2026'));
		expect(facts(held)[1]).toContain(m.later.plannedInReport);
		expect(facts({ isUnknown: true })[1]).toContain(m.later.unknown);
		expect(facts()[1]).not.toContain(m.later.unknown);
	});

	it('have the remark on the source in the open, once', () => {
		const { text } = drawn({ source: { ...meeting.source, basisNote: 'Two dates.' } });
		expect(text.split('Two dates.')).toHaveLength(2);
		expect(drawn().text).not.toContain(m.meetings.remark);
	});
});

describe('who is named for what', () => {
	const point = { itemId: 'p', kind: 'agenda', text: 'A walk', isTentative: true } as const;

	it('leads to each point, says which are not confirmed, and says where no point names a city', () => {
		const part = rendered(Promises, { promises: [{ cityId: 'almvik', name: 'Ålmvik', points: [point] }] });
		expect(part.one('definition').text).toBe('Agenda: A walk (tbc)');
		expect(part.one('link', 'A walk').attribute('href')).toBe('#p');
		expect(rendered(Promises, { promises: [] }).text).toContain(m.meetings.noPromises);
	});
});

describe('the meetings before and after', () => {
	it('lead where there is one', () => {
		const links = rendered(MeetingOrder, { previous: meeting, next: null }).all('link');
		expect(links.map(({ address }) => address)).toEqual(['meetings/rooms/']);
	});
});
