import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseSearchView, serialiseSearchView, type SearchOffer } from './search-view.ts';

const offer: SearchOffer = { city: ['a', 'b'], theme: ['t'], kind: ['need'], subject: ['s'] };

it('drops and names what is not on offer, and keeps what was typed', () => {
	expect(parseSearchView(new URLSearchParams('q= x &city=zz&theme=t&words=most'), offer)).toEqual({
		view: { q: 'x', city: null, theme: 't', kind: null, subject: null, words: 'all' },
		dropped: [
			{ key: 'city', value: 'zz' },
			{ key: 'words', value: 'most' }
		]
	});
});

it('keeps the keys of others, after its own', () => {
	const written = serialiseSearchView(
		{ q: 'x', city: 'a', theme: null, kind: null, subject: null, words: 'all' },
		new URLSearchParams('utm=1&city=b')
	);
	expect(String(written)).toBe('q=x&city=a&utm=1');
});

it('comes back the same from any view', () => {
	const pick = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });
	fc.assert(
		fc.property(
			fc.record({
				q: fc.string().map((text) => text.trim()),
				city: pick(offer.city),
				theme: pick(offer.theme),
				kind: pick(offer.kind),
				subject: pick(offer.subject),
				words: fc.constantFrom('all' as const, 'any' as const)
			}),
			(view) => {
				expect(parseSearchView(serialiseSearchView(view), offer)).toEqual({ view, dropped: [] });
			}
		)
	);
});

it('never fails on junk', () => {
	fc.assert(
		fc.property(fc.string(), (junk) => {
			expect(parseSearchView(new URLSearchParams(junk), offer)).toHaveProperty('view.q');
		})
	);
});
