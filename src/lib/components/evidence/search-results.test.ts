import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { SearchHit } from '#lib/search/search-hit.ts';
import type { SearchAnswer } from '#lib/search/search-index.ts';
import type { SearchRow, SearchSlice } from '#lib/search/search-slice.ts';
import SearchResults from './SearchResults.svelte';

const slice: SearchSlice = {
	cities: [{ id: 'almvik', name: 'Ålmvik', aliases: [] }],
	...{ themes: [], subjects: [], coded: {}, common: [], rows: [] }
};
const hit = (row: SearchRow, changed: Partial<SearchHit> = {}): SearchHit => ({
	...{ row, words: new Set(['rents']), fields: new Set(['text'] as const), reason: 'all', missing: [] },
	...changed
});
const need = hit(['needs', 'a', 'challenge', 0, '', 'High rents.', [], '', '7-8']);
const page = (table: 'themes' | 'groups' | 'subjects', kind: string): SearchHit =>
	hit([table, 'b', kind, -1, 'Rents', 'What homes cost.', [], `${table}/b/`, '']);

const drawn = (answer: Partial<SearchAnswer>, held: readonly string[] = []) =>
	rendered(SearchResults, {
		...{ query: 'rents', anyWord: () => {}, slice, asOf: 'As of 2024.', start: 'search/?q=rents' },
		answer: { hits: [need], common: [], withAny: 0, ...answer },
		held: new Set(held),
		isSorting: false,
		afterFrame: () => {},
		places: {
			...{ network: 'tiny', address: 'https://example.org/', today: '2026-01-02', onchange: () => {} },
			storage: { getItem: () => null, setItem: () => {} },
			briefAddress: () => 'brief/'
		}
	});

describe('what a search found', () => {
	it('is told by kind, city and pages, with the words that matched and why it was found', () => {
		const part = drawn({});
		expect(part.one('listitem').text).toBe(
			`Challenge, Ålmvik High rents. pp. 7–8. Has all words. ${m.search.matchedIn} text. ${m.basket.add}`
		);
		expect(part.texts('mark')).toEqual(['rents']);
		expect(part.one('link').address).toBe('cities/almvik/#a');
	});

	it('says which of the words a record lacks, and in which fields it has the others', () => {
		const some = { reason: 'some', missing: ['boats'], fields: new Set(['title', 'text'] as const) } as const;
		expect(drawn({ hits: [hit(need.row, some)] }).one('listitem').text).toContain(
			`Lacks “boats”. ${m.search.matchedIn} title and text.`
		);
	});

	it('can be put into the basket where it is a record; a theme, a subject and a group are pages only', () => {
		expect(
			drawn({})
				.one('button', /^Put in the basket|^Add/)
				.attribute('data-collect')
		).toBe('needs/a');
		for (const only of [page('themes', 'theme'), page('subjects', 'subject'), page('groups', 'group')])
			expect(drawn({ hits: [only] }).all('button')).toHaveLength(0);
	});

	it('says of a record that is in the basket already how it is taken out, and of which record', () => {
		const names = (held: readonly string[]) =>
			drawn({}, held)
				.one('listitem')
				.all('button')
				.map(({ name }) => name);
		expect(names([])).toEqual([`${m.basket.add}: Ålmvik, High rents.`]);
		expect(names(['needs/a'])).toEqual([`${m.basket.remove}: Ålmvik, High rents.`]);
		expect(names(['needs/b'])).toEqual(names([]));
	});

	it('names no city before the title of the city itself, and has no pages where the record has none', () => {
		const city = hit(['cities', 'almvik', 'city', 0, 'Ålmvik', 'High rents.', [], 'cities/almvik/', '']);
		expect(drawn({ hits: [city] }).one('listitem').text).toMatch(/^City Ålmvik High rents\. Has all words\./);
	});

	it('says what came after the source', () => {
		const later = [{ kind: 'age', words: ['now'], when: '2024', isOfSource: true }] as const;
		const old = hit([...need.row.slice(0, 9), later] as never);
		expect(drawn({ hits: [old] }).one('listitem').text).toContain(m.later.age(['now'], '2024', true));
	});
});

describe('the line over the results', () => {
	const line = (answer: Partial<SearchAnswer>) => drawn(answer).one('status').text;

	it('counts all of them, says how many are shown, and what to try where there is none', () => {
		expect(line({})).toBe(m.search.count(1, 'rents'));
		const many = Array.from({ length: 16 }, (_, at) =>
			hit(['needs', `n${at}`, 'need', 0, '', 'R.', [], '', ''])
		);
		expect(line({ hits: many })).toBe(`${m.search.count(16, 'rents')} ${m.search.shownFirst(15)}`);
		expect(drawn({ hits: many }).texts('button')).toContain(m.search.more);
		expect(drawn({ hits: many.slice(1) }).texts('button')).not.toContain(m.search.more);
		expect(line({ hits: [] })).toBe(`${m.search.count(0, 'rents')} ${m.search.nothingTip}`);
	});

	it('says which words did not count, and offers records with some of the words where there are any', () => {
		expect(line({ common: ['city'] })).toContain(m.search.common(['city']));
		expect(line({ withAny: 3 })).toContain(m.search.withAny(3));
		expect(drawn({ withAny: 3 }).texts('button')).toContain(m.search.showAny);
		expect(drawn({}).texts('button')).not.toContain(m.search.showAny);
	});

	it('offers to sort the cities where a record of a city was found, and says how old the evidence is', () => {
		expect(drawn({}).texts('button')).toContain(m.claimCheck.open);
		expect(drawn({}).text).toContain('As of 2024.');
		const ofNone = hit(['outputs', 'o', 'output', -1, 'Rents', '', [], 'about/#o', '']);
		for (const hits of [[ofNone], [page('themes', 'theme')]])
			expect(drawn({ hits }).texts('button')).not.toContain(m.claimCheck.open);
	});
});
