import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SWOT_QUADRANTS } from '../domain/choices.ts';
import {
	DEFAULT_SWOT_VIEW,
	parseSwotView,
	serialiseSwotView,
	SWOT_PAIRS,
	type SwotView
} from './swot-view.ts';

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
			{ key: 'view', value: 'strength-threat' },
			{ key: 'city', value: 'atlantis' }
		]);
	});
});

const anyView: fc.Arbitrary<SwotView> = fc
	.record({
		pair: fc.constantFrom(
			[null, null] as const,
			...SWOT_QUADRANTS.map((quadrant) => [quadrant, null] as const),
			...SWOT_PAIRS
		),
		city: fc.constantFrom(null, ...offer.cities),
		theme: fc.constantFrom(null, ...offer.themes),
		subject: fc.constantFrom(null, ...offer.subjects),
		q: fc.string().map((text) => text.trim())
	})
	.map(({ pair: [quadrant, against], ...rest }) => ({ quadrant, against, ...rest }));

it('is read back as it was written', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			expect(parse(serialiseSwotView(view))).toEqual({ view, dropped: [] });
		})
	);
});

it('can be anything: it is read without failing, and written in one form', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('view', 'city', 'theme', 'q', 'x'), fc.string())),
			(pairs) => {
				const query = new URLSearchParams(pairs);
				const written = serialiseSwotView(parseSwotView(query, offer).view, query);
				const again = parse(written);
				expect(again.dropped).toEqual([]);
				expect(serialiseSwotView(again.view, new URLSearchParams(written))).toBe(written);
			}
		)
	);
});
