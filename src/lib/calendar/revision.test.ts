import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { calendarHead, meetingsSlice } from '../pages/meetings.ts';
import { calendarFile } from './calendar-file.ts';
import { meetingCalendar } from './meeting-entries.ts';
import { tablesAsOf } from '../domain/tables-as-of.ts';

const dataset = datasetIn('tests/fixtures/tiny-network');
const meeting = { ...dataset.meetings[0]!, start: '2027-03-10', end: null };
type Log = Parameters<typeof tablesAsOf>[1];
const logged = (...versions: string[]): Log =>
	versions.map((version) => ({ changedOn: '2027-02-01', version }));

/** The stamps of the only meeting of tables, as an independent parser reads them. */
function stamps(days: { start: string; end?: string | null }, log: Log = []) {
	const tables = { ...dataset, meetings: [{ ...meeting, ...days }], changes: log as typeof dataset.changes };
	const slice = meetingsSlice(tables);
	const text = calendarFile(meetingCalendar(slice.rows, calendarHead(slice)));
	const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!;
	const read = (name: string) => String(event.getFirstPropertyValue(name));
	return {
		uid: read('uid'),
		sequence: Number(read('sequence')),
		stamp: read('dtstamp'),
		modified: read('last-modified')
	};
}

describe('a meeting that is moved', () => {
	it.each([
		['put off by a week', { start: '2027-03-17' }, []],
		['made longer by a day', { start: '2027-03-10', end: '2027-03-11' }, []],
		['brought forward by a week, and the change logged', { start: '2027-03-03' }, logged('v1')],
		['brought forward by two years, and the change logged', { start: '2025-03-10' }, logged('v1')]
	])('and %s is newer to calendars, and the same entry', (_, days, log) => {
		const [before, after] = [stamps({ start: '2027-03-10' }), stamps(days, log)];
		expect(after.uid).toBe(before.uid);
		expect(after.sequence).toBeGreaterThan(before.sequence);
		expect(after.stamp > before.stamp).toBe(true);
		expect(after.modified).toBe(after.stamp);
	});

	it('forth and back on one day is newer each time, where each change is a logged version', () => {
		const [first, second] = [
			stamps({ start: '2027-03-17' }, logged('v1')),
			stamps({ start: '2027-03-10' }, logged('v1', 'v2'))
		];
		expect(second.sequence).toBeGreaterThan(first.sequence);
		expect(second.stamp > first.stamp).toBe(true);
	});
});

it('the same tables give the same stamps, a whole number that 32 bits hold', () => {
	const [one, two] = [stamps({ start: '2027-03-10' }), stamps({ start: '2027-03-10' })];
	expect(one).toEqual(two);
	expect(Number.isInteger(one.sequence)).toBe(true);
	expect(one.sequence).toBeLessThan(2 ** 31);
});

it('tables have come to the latest day that a source or their log names', () => {
	expect(tablesAsOf(['2024-02', null, '2023-06-01'])).toEqual({ day: '2024-02', logged: 0 });
	expect(tablesAsOf(['2024-02'], logged('v1', 'v1', 'v2'))).toEqual({ day: '2027-02-01', logged: 2 });
	expect(tablesAsOf([])).toEqual({ day: '2000', logged: 0 });
});
