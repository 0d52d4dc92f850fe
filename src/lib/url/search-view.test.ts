import { expect, it } from 'vitest';
import { parseSearchView, serialiseSearchView, type SearchOffer } from './search-view.ts';

const offer: SearchOffer = { city: ['a', 'b'], theme: ['t'], kind: ['need'], subject: ['s'] };

it('drops and names what is not on offer, and keeps what was typed', () => {
	expect(parseSearchView(new URLSearchParams('q= x &city=zz&theme=t&words=most'), offer)).toEqual({
		view: { q: 'x', city: null, theme: 't', kind: null, subject: null, words: 'all' },
		dropped: [
			{ key: 'city', value: 'zz', why: 'unknown' },
			{ key: 'words', value: 'most', why: 'unknown' }
		]
	});
});

it('keeps the keys of others, after its own', () => {
	const written = serialiseSearchView(
		{ q: 'x', city: 'a', theme: null, kind: null, subject: null, words: 'all' },
		new URLSearchParams('utm=1&city=b')
	);
	expect(written).toBe('?q=x&city=a&utm=1');
});
