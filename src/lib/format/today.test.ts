import { afterEach, describe, expect, it, vi } from 'vitest';
import { sources } from '../../../tests/support/sources.ts';
import { today } from './today.ts';

const zone = process.env['TZ'];

afterEach(() => {
	vi.useRealTimers();
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

describe("the reader's day", () => {
	it.each([
		['Europe/Bucharest', '2026-11-27T23:10:00Z', '2026-11-28'],
		['Europe/Bucharest', '2026-11-27T21:10:00Z', '2026-11-27'],
		['America/Cayenne', '2026-11-28T01:10:00Z', '2026-11-27'],
		['Indian/Reunion', '2026-12-31T21:00:00Z', '2027-01-01'],
		['UTC', '2026-11-28T00:00:00Z', '2026-11-28']
	])('in %s at %s is %s', (place, now, day) => {
		process.env['TZ'] = place;
		vi.useFakeTimers({ now: new Date(now) });
		expect(today()).toBe(day);
	});

	it('is the only one that files are dated with: nothing takes that of Greenwich', () => {
		const files = sources('src', '.ts', '.svelte').filter(({ path }) => !/today(?:\.test)?\.ts$/u.test(path));
		const others = files.filter(({ text }) =>
			/new Date\(\)\s*\.toISOString\(\)\s*\.(?:slice|substring|split)/u.test(text)
		);
		expect(others.map(({ path }) => path)).toEqual([]);
	});
});
