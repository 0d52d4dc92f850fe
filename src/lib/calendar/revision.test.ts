import ICAL from 'ical.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildTime, datasetIn, hostSite } from '../../hosts/build.ts';
import { calendarHead, meetingsSlice } from '../pages/meetings.ts';
import { openSite, type Site } from '../site/site.ts';
import { GET } from '../../routes/meetings/meetings.ics/+server.ts';
import { GET as steps } from '../../routes/[policy=policy]/steps.ics/+server.ts';
import { calendarFile } from './calendar-file.ts';
import { meetingCalendar } from './meeting-entries.ts';

const DAY_OF_BUILD = '2027-02-01T08:00:00.000Z';
const dataset = datasetIn('tests/fixtures/tiny-network');
const meeting = { ...dataset.meetings[0]!, start: '2027-03-17', end: null };

beforeEach(() => void vi.useFakeTimers({ now: new Date(DAY_OF_BUILD) }));
afterEach(() => {
	openSite(null);
	vi.useRealTimers();
});

/** The stamps of the first entry of a calendar, as an independent parser reads them. */
function stampsIn(text: string) {
	const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;
	const read = (name: string) => String(event.getFirstPropertyValue(name));
	return {
		uid: read('uid'),
		sequence: Number(read('sequence')),
		stamp: read('dtstamp'),
		modified: read('last-modified')
	};
}

/** The site as a build makes it now, where its only meeting is on these days; nothing is logged, no source is newer. */
function published(days: { start: string; end?: string | null }): Site {
	const site = { ...hostSite(), madeAt: buildTime() };
	const tables = { ...dataset, meetings: [{ ...meeting, ...days }] };
	return { ...site, network: { ...site.network, dataset: tables } };
}

/** The calendar that a build makes some seconds after the day began. */
async function calendarOf(days: { start: string; end?: string | null }, seconds = 0) {
	vi.setSystemTime(Date.parse(DAY_OF_BUILD) + seconds * 1000);
	openSite(published(days));
	return stampsIn(await GET().text());
}

describe('a meeting that is moved', () => {
	it.each([
		['put off by a week', { start: '2027-03-24' }],
		['brought forward by a week', { start: '2027-03-10' }],
		['brought forward by two years', { start: '2025-03-17' }],
		['made longer by a day', { start: '2027-03-17', end: '2027-03-18' }],
		['left where it is', { start: '2027-03-17' }]
	])('and %s is the same entry, and newer to calendars by the next build', async (_, days) => {
		const [before, after] = [await calendarOf({ start: '2027-03-17' }), await calendarOf(days, 20)];
		expect(after.uid).toBe(before.uid);
		expect(after.sequence).toBeGreaterThan(before.sequence);
		expect(after.stamp > before.stamp).toBe(true);
		expect(after.modified).toBe(after.stamp);
	});
});

it('all files of one build have its stamp, also those that a browser makes from its rows', async () => {
	const whole = await calendarOf({ start: '2027-03-17' });
	const slice = meetingsSlice({ ...dataset, meetings: [meeting] });
	const filtered = calendarFile(meetingCalendar(slice.rows, calendarHead(slice, DAY_OF_BUILD)));
	expect(stampsIn(filtered)).toEqual(whole);
	expect(whole.stamp).toBe('2027-02-01T08:00:00Z');
	expect(Number.isInteger(whole.sequence)).toBe(true);
	expect(whole.sequence).toBeLessThan(2 ** 31);
	expect(stampsIn(await steps().text()).stamp).toBe(whole.stamp);
});
