import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { formatSpan } from '../format/date.ts';
import { calendarFile } from './calendar-file.ts';
import { daysOf, meetingCalendar, type CalendarMeeting } from './meeting-entries.ts';

const meeting = (meetingId: string, start: string, end: string | null = null): CalendarMeeting => ({
	meetingId,
	title: `Meeting ${meetingId}`,
	start,
	end,
	place: null,
	summary: 'Planned',
	themes: [{ label: 'Housing' }],
	source: { page: '83' }
});
const head = { title: 'All', description: 'The plan.', networkId: 'n' };

describe('the days of a meeting', () => {
	it.each([
		['2024-02-22', null, { first: '2024-02-22', last: '2024-02-22' }],
		['2024-10-02', '2024-10-04', { first: '2024-10-02', last: '2024-10-04' }],
		['2024-02', null, null],
		['2024-02', '2024-03', null],
		['2024-02-22', '2024-03', null],
		['2024', null, null]
	])('of %s to %s are %o', (start, end, days) => {
		expect(daysOf(start, end)).toEqual(days);
	});
});

it('makes no day of a month: such meetings are named beside the calendar, not in it', () => {
	const { description, entries } = meetingCalendar(
		[meeting('a', '2024-02', '2024-03'), meeting('b', '2024-04-17', '2024-04-18'), meeting('c', '2024-06')],
		head
	);
	expect(entries.map(({ id }) => id)).toEqual(['b']);
	expect(description).toContain(`${formatSpan('2024-02', '2024-03')}: Meeting a`);
	expect(description).toContain('June 2024: Meeting c');
	expect(description).not.toContain('Meeting b');
	const read = new ICAL.Component(ICAL.parse(calendarFile({ ...head, description, entries })));
	expect(String(read.getFirstPropertyValue('x-wr-caldesc'))).toContain('Meeting c');
});

it('says on which page the meeting stands, and links to it where the site is known', () => {
	const addressOf = (id: string) => `https://here/meetings/${id}/`;
	const [entry] = meetingCalendar([meeting('a', '2024-02-22')], { ...head, addressOf }).entries;
	expect(entry).toMatchObject({
		description: 'Planned\np. 83',
		url: 'https://here/meetings/a/',
		categories: ['Housing']
	});
});
