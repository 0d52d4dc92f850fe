import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { search as words } from '../messages/en/search.ts';
import { readDataset } from '../site/read-dataset.ts';
import { readSearchSlice } from '../site/read-search-slice.ts';
import { claimFromHits } from './claim-hits.ts';
import type { SearchHit } from './search-hit.ts';
import { searchIndex } from './search-index.ts';

interface Query {
	readonly query: string;
	readonly lang: string;
	readonly misspelt: string;
	readonly expected: string;
}

/** What readers would type, in the languages of the partners, and what they would want to find. */
const queries = parse<Query>(readFileSync('tests/search-queries.csv'), { columns: true });
const dataset = readDataset();
const slice = readSearchSlice();
const find = searchIndex(slice, words.kindWords);
const keyOf = ({ row: [table, id] }: SearchHit): string => `${table}/${id}`;

describe('the written queries', () => {
	it('are sixty at least, in every language of the subjects, and fifteen are misspelt', () => {
		const languages = [...new Set(dataset.subjectWords.map(({ lang }) => lang))];
		expect(queries.length).toBeGreaterThanOrEqual(60);
		expect(queries.filter(({ misspelt }) => misspelt === 'yes').length).toBeGreaterThanOrEqual(15);
		for (const language of languages)
			expect(queries.filter(({ lang }) => lang === language).length, language).toBeGreaterThanOrEqual(6);
	});

	it.each(queries)(
		'$lang, $query: finds $expected among the first three, and says why',
		({ query, expected }) => {
			const { hits } = find(query);
			expect(hits.slice(0, 3).map(keyOf)).toContain(expected);
			for (const { reason, fields, missing } of hits) {
				expect(['name', 'phrase', 'all', 'subject']).toContain(reason);
				expect(fields.size).toBeGreaterThan(0);
				expect(missing).toEqual([]);
			}
		}
	);

	it.each(['guichet unique', 'sportello unico', 'punkt informacyjny', 'onestop', 'staff training'])(
		'give the claim check its cities, too: %s',
		(query) => {
			const { cities } = claimFromHits(query, '/search', find(query).hits, slice);
			expect(cities.filter(({ records }) => records.length > 0).length).toBeGreaterThanOrEqual(4);
		}
	);
});

describe('what an editor says is on a subject', () => {
	it('has it before it plans or needs it', () => {
		const kinds = find('maraudes')
			.hits.filter(({ row: [table], reason }) => table !== 'subjects' && reason === 'subject')
			.map(({ row: [, , kind] }) => (['practice', 'strength', 'action'].includes(kind) ? kind : 'other'));
		const order = ['practice', 'strength', 'action', 'other'];
		expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
		expect(new Set(kinds).size).toBeGreaterThan(2);
	});
});

describe('an exact name', () => {
	const names = [
		...dataset.practices.map(({ title }) => title),
		...dataset.initiatives.map(({ name }) => name)
	];

	it.each(names)('finds first what is called so, and nothing that lacks a word of it: %s', (name) => {
		const { hits } = find(name);
		expect(hits[0]?.row[4].toLowerCase()).toContain(name.toLowerCase());
		expect(hits.filter(({ missing }) => missing.length > 0)).toEqual([]);
		expect(hits.length).toBeLessThanOrEqual(20);
	});
});
