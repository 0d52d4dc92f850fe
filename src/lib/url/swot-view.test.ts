import { describe, expect, it } from 'vitest';
import { DEFAULT_SWOT_VIEW, parseSwotView, serialiseSwotView } from './swot-view.ts';

const offer = { cities: ['a', 'b'], themes: ['housing', 'work'], subjects: ['shelter'] };
const parse = (query: string) => parseSwotView(new URLSearchParams(query), offer);

describe('an address of the SWOT page', () => {
	it('is empty for the page as it is published', () => {
		expect(parse('')).toEqual({ view: DEFAULT_SWOT_VIEW, dropped: [] });
		expect(serialiseSwotView(DEFAULT_SWOT_VIEW)).toBe('');
	});

	it('says the view, the city, the theme and the words', () => {
		const query = '?view=strength-weakness&city=a&theme=work&q=local+council';
		const { view, dropped } = parse(query);
		expect(dropped).toEqual([]);
		expect(view).toEqual({
			quadrant: 'strength',
			against: 'weakness',
			city: 'a',
			theme: 'work',
			subject: null,
			q: 'local council'
		});
		expect(serialiseSwotView(view)).toBe(query);
	});

	it('drops what is not there, and says so', () => {
		const { view, dropped } = parse('?view=strength-threat&city=atlantis&theme=housing');
		expect(view).toEqual({ ...DEFAULT_SWOT_VIEW, theme: 'housing' });
		expect(dropped).toEqual([
			{ key: 'view', value: 'strength-threat', why: 'unknown' },
			{ key: 'city', value: 'atlantis', why: 'unknown' }
		]);
	});
});
