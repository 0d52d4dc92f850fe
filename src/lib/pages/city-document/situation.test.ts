import { expect, it } from 'vitest';
import { isRecent } from './situation.ts';

it.each([
	['2023', true],
	['2020/2025', false],
	['2018', false],
	// What goes on since a year went on when the report was written.
	['2012/..', true],
	['2030/..', false],
	['the past decade', false],
	[null, false]
])('a figure of %s is of the time of a report of 2024: %s', (period, expected) => {
	expect(isRecent({ period }, '2024-02')).toBe(expected);
});
