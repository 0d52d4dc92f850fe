import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file.ts';
import { daysOfMonths, stepCalendar, type CalendarStep } from './step-entries.ts';

const step = (stepId: string, start: string | null, more: Partial<CalendarStep> = {}): CalendarStep => ({
	stepId,
	title: `Step ${stepId}`,
	start,
	end: null,
	isUndecided: false,
	section: '2.4',
	action: 'Action 1',
	remark: null,
	...more
});
const head = { title: 'Steps', description: 'The plan.', networkId: 'n' };

describe('the days of the months of a step', () => {
	it.each([
		['2025-06', null, { first: '2025-06-01', last: '2025-06-30' }],
		['2025-11', '2026-02', { first: '2025-11-01', last: '2026-02-28' }],
		['2028-02', null, { first: '2028-02-01', last: '2028-02-29' }],
		['2025', null, null],
		['2025-06', '2026', null],
		[null, null, null]
	])('from %s to %s are %o', (start, end, days) => {
		expect(daysOfMonths(start, end)).toEqual(days);
	});
});

it('names the steps without a month, and those that are undecided, beside the calendar', () => {
	const { entries, description } = stepCalendar(
		[step('a', '2025-06'), step('b', '2026'), step('c', null), step('d', '2025-07', { isUndecided: true })],
		head
	);
	expect(entries.map(({ id }) => id)).toEqual(['a']);
	for (const id of ['b', 'c', 'd']) expect(description).toContain(`: Step ${id} (2.4)`);
	expect(description).not.toContain('Step a');
});

it('writes a file in which every entry says its section and what the document contradicts', () => {
	const text = calendarFile(stepCalendar([step('a', '2025-06', { remark: 'Annex 1: May.' })], head));
	expect(text).toContain('DTSTART;VALUE=DATE:20250601\r\n');
	expect(text).toContain('DTEND;VALUE=DATE:20250701\r\n');
	expect(text).toMatch(/DESCRIPTION:Action 1\\nSection 2\.4\.\\nAnnex 1: May\./);
});
