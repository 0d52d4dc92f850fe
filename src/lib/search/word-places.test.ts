import MiniSearch from 'minisearch';
import { afterEach, expect, it, vi } from 'vitest';
import { search as words } from '../messages/en/search.ts';
import { readSearchSlice } from '../site/read-search-slice.ts';
import { searchIndex } from './search-index.ts';
import { countOf, inBoth, inEither, lastWords } from './word-places.ts';

afterEach(() => vi.restoreAllMocks());

it('tells the rows that have both of two things, either, and how many', () => {
	const [a, b] = [Uint8Array.of(1, 1, 0, 0), Uint8Array.of(1, 0, 1, 0)];
	expect([...inBoth(a, b)]).toEqual([1, 0, 0, 0]);
	expect([...inEither(a, b)]).toEqual([1, 1, 1, 0]);
	expect(countOf(inEither(a, b))).toBe(3);
});

it('keeps the places of the latest words only', () => {
	const placesOf = vi.fn(() => Uint8Array.of(1));
	const places = lastWords(placesOf);
	for (const asked of [['staff'], ['staff', 'training'], ['training'], ['staff']]) places(asked);
	expect(placesOf.mock.calls).toEqual([['staff'], ['training'], ['staff']]);
});

it('goes through the records once for each word that is typed on, and not again where a reader narrows', () => {
	const find = searchIndex(readSearchSlice(), words.kindWords);
	find('staff');
	const search = vi.spyOn(MiniSearch.prototype, 'search');
	const lookedFor = (query: string, filters = {}): unknown[] => {
		search.mockClear();
		find(query, filters);
		// What has no way of combining looks where a word stands; the others weigh what has all words.
		return search.mock.calls
			.map(([asked]) => asked)
			.filter((asked) => !JSON.stringify(asked).includes('AND'));
	};
	expect(lookedFor('staff', { kind: 'practice' })).toEqual([]);
	const ofTraining = { queries: ['training'] };
	expect(lookedFor('staff training')).toEqual([ofTraining, ofTraining]);
	expect(lookedFor('staff training', { city: 'utrecht' })).toEqual([]);
});
