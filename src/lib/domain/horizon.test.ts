import { describe, expect, it } from 'vitest';
import { overtaken, passingWords } from './horizon.ts';

const today = '2026-01-02';

describe('statements past their horizon', () => {
	it.each([
		['Guidelines still in public consultation.', 'still in public consultation'],
		['The law is expected in early 2024.', 'expected in early 2024'],
		['A centre is planned for 2024.', 'planned for 2024'],
		['It will open in March 2024.', 'will open in March 2024'],
		['It is currently full.', 'currently']
	])('are found by their words: %s', (text, words) => {
		expect(overtaken(text, '2024-02', today).map((past) => past.words)).toContain(words);
	});

	it('are not found where the horizon lies ahead, the source is new, or the past is told', () => {
		expect(overtaken('Projected to be 130,000 by 2050.', '2024-02', today)).toEqual([]);
		expect(overtaken('Currently in consultation.', '2025-12-01', today)).toEqual([]);
		expect(overtaken('The centre opened in 2019.', '2024-02', today)).toEqual([]);
	});
});

describe('words that hold for a time only', () => {
	it('are found whatever the day of the reader is', () => {
		expect(
			passingWords('Planned for 2023; still in public consultation, not yet decided.', '2024-02')
		).toEqual(['Planned for 2023', 'still in public consultation', 'not yet']);
	});

	it('are not those that tell of the past', () => {
		expect(passingWords('A centre from 2019 on. It was built by 2021.', '2024-02')).toEqual([]);
		expect(overtaken('A centre from 2019 on.', '2024-02', '2026-01-02')).toEqual([]);
	});
});
