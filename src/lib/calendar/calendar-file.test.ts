import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarFile, type Calendar, type CalendarEntry } from './calendar-file.ts';

const STAMP = new Date('2024-02-01T00:00:00Z');
const calendar = (...entries: CalendarEntry[]): Calendar => ({
	title: 'Meetings',
	description: 'All of them.',
	networkId: 'harbours',
	stamp: STAMP,
	entries
});
const days = (first: string, last = first, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
	id: 'visit',
	when: { first, last },
	title: 'Visit',
	...more
});

/** What an independent parser reads of a file. */
function read(text: string) {
	const component = new ICAL.Component(ICAL.parse(text));
	return {
		component,
		events: component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
	};
}

const timezone = process.env.TZ;
afterEach(() => {
	if (timezone === undefined) delete process.env.TZ;
	else process.env.TZ = timezone;
});

describe('a calendar of whole days', () => {
	it.each([
		['2024-02-22', '2024-02-22', '2024-02-23'],
		['2024-04-17', '2024-04-18', '2024-04-19'],
		['2024-10-02', '2024-10-04', '2024-10-05'],
		['2024-02-29', '2024-02-29', '2024-03-01'],
		['2023-12-31', '2023-12-31', '2024-01-01']
	])('from %s to %s ends before %s', (first, last, end) => {
		const [event] = read(calendarFile(calendar(days(first, last)))).events;
		expect(event!.startDate.isDate).toBe(true);
		expect([event!.startDate.toString(), event!.endDate.toString()]).toEqual([first, end]);
	});

	it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Lisbon'])(
		'has the same days for a reader in %s',
		(place) => {
			process.env.TZ = place;
			const text = calendarFile(calendar(days('2024-03-31', '2024-04-01')));
			expect(text).toContain('DTSTART;VALUE=DATE:20240331\r\n');
			expect(text).toContain('DTEND;VALUE=DATE:20240402\r\n');
		}
	);

	it('refuses a month in the place of a day, and an end before the start', () => {
		expect(() => calendarFile(calendar(days('2024-02')))).toThrow('visit has no day');
		expect(() => calendarFile(calendar(days('2024-02-22', '2024-02-21')))).toThrow('ends before it starts');
	});
});

it('writes a moment in UTC', () => {
	const when = { from: new Date('2026-03-04T09:00:00Z'), to: new Date('2026-03-04T09:45:00Z') };
	const [event] = read(calendarFile(calendar(days('', '', { when })))).events;
	expect(event!.startDate.toString()).toBe('2026-03-04T09:00:00Z');
	expect(event!.duration.toSeconds()).toBe(2700);
});

it('has the properties that RFC 5545 asks for, and the same uid each time', () => {
	const { component, events } = read(calendarFile(calendar(days('2024-02-22'))));
	expect(component.getFirstPropertyValue('version')).toBe('2.0');
	expect(component.getFirstPropertyValue('prodid')).toContain('harbours');
	expect(events[0]!.uid).toBe('visit@harbours');
	expect(events[0]!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2024-02-01T00:00:00Z');
});

it('folds lines at 75 octets, not characters, and ends them with CRLF', () => {
	const title = 'Łódź, Timișoara & Fundão — 東京 '.repeat(12).trim();
	const text = calendarFile(calendar(days('2024-02-22', '2024-02-22', { title, description: title })));
	const lines = text.split('\r\n');
	expect(lines.at(-1)).toBe('');
	expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(read(text).events[0]!.summary).toBe(title);
});

it('is the same where the browser makes no ids, as on plain http', () => {
	const entry = days('2024-02-22', '2024-02-22');
	const usual = calendarFile(calendar(entry));
	const { randomUUID } = crypto;
	try {
		Object.assign(crypto, { randomUUID: undefined });
		expect(calendarFile(calendar(entry))).toBe(usual);
	} finally {
		Object.assign(crypto, { randomUUID });
	}
});

it('takes no link but web addresses', () => {
	const text = calendarFile(calendar(days('2024-02-22', '2024-02-22', { url: 'javascript:alert(1)' })));
	expect(text).not.toContain('javascript');
});

it('keeps any text a text: what is written comes back, and no property is added', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom('a\r\nEND:VEVENT', 'x;y,z\\n', '\nATTACH:file', '\u0000', '\uD800', ':;,"')
	);
	fc.assert(
		fc.property(hostile, hostile, (title, description) => {
			const entry = days('2024-02-22', '2024-02-22', { title, description, place: title });
			const text = calendarFile({ ...calendar(entry), title, description });
			const { component, events } = read(text);
			expect(events).toHaveLength(1);
			const names = new Set(component.getAllProperties().map(({ name }) => name));
			expect(
				[...names].every((name) =>
					/^(version|prodid|name|x-wr-cal(name|desc)|refresh-interval|x-published-ttl)$/.test(name)
				)
			).toBe(true);
			const known =
				/^(uid|sequence|dtstamp|last-modified|dtstart|dtend|summary|location|description|transp|x-microsoft-.*)$/;
			const all = events[0]!.component.getAllProperties().map(({ name }) => name);
			expect(all.filter((name) => !known.test(name))).toEqual([]);
			expect(new Set(all).size).toBe(all.length);
		})
	);
});
