import { describe, expect, it } from 'vitest';
import { search as words } from '../messages/en/search.ts';
import { allRecords } from '../selectors/all-records.ts';
import { readDataset } from '../site/read-dataset.ts';
import { markWords } from './mark-words.ts';
import { searchIndex } from './search-index.ts';
import { pathOf, searchSlice } from './search-slice.ts';

const dataset = readDataset();
const records = allRecords(dataset);
const slice = searchSlice(dataset, records);
const find = searchIndex(slice, words.kindWords);
const firstThree = (query: string) =>
	find(query)
		.hits.slice(0, 3)
		.map(({ row }) => row[1]);

describe('a written query finds its record among the first three', () => {
	it.each([
		// without accents, in capitals, by an alias
		['timisoara', 'timisoara'],
		['TIMIȘOARA', 'timisoara'],
		['Fundao', 'fundao'],
		['SSD', 'seine-saint-denis'],
		['liege', 'liege'],
		['timisoara unemployment', 'timisoara-unemployment-rate'],
		['fundao unemployment', 'fundao-unemployment-rate'],
		['ssd esf', 'seine-saint-denis-fund-esf'],
		// names and titles
		['plan einstein', 'utrecht-plan-einstein'],
		['hospi jobs', 'liege-hospi-jobs'],
		['la bobine', 'liege-la-bobine'],
		['house of ukraine', 'cluj-napoca-house-of-ukraine'],
		['ukrkidshub', 'timisoara-ukrkidshub'],
		['maison de l hospitalite', 'seine-saint-denis-one-stop-shops-action-2'],
		['camna', 'seine-saint-denis-camna-unit'],
		['centre for migration', 'fundao-centre-for-migration'],
		['eccar', 'eccar'],
		// several words in any order, with other endings
		['one stop shop', 'one-stop-shops'],
		['residents card', 'sosnowiec-action-5'],
		['social economy osijek', 'osijek-opportunity-2'],
		['trauma children', 'sosnowiec-psychological-support-children'],
		['middlemen employers albacete', 'albacete-challenge-2'],
		['seasonal workers residence', 'albacete-acaim-residence'],
		['community garden', 'fundao-action-4'],
		['city id utrecht', 'utrecht-action-2'],
		['participatory budgeting', 'cluj-napoca-action-4'],
		['recognition of qualifications', 'qualifications'],
		['undocumented utrecht', 'utrecht-group-undocumented'],
		['outreach healthcare', 'seine-saint-denis-healthcare-outreach-work'],
		// signs that nobody sees, as a text copied from a page or a PDF has them
		['plan ein\u200bstein', 'utrecht-plan-einstein'],
		['\u200ela bobine\u200f', 'liege-la-bobine'],
		// typing errors, and beginnings of words
		['lampedus advocacy', 'lampedusa-international-advocacy-work'],
		['interculturl training', 'liege-interra-intercultural-training'],
		['psychologcal support', 'sosnowiec-psychological-support-children'],
		['utrect city id card', 'utrecht-action-2']
	])('%s: %s', (query, id) => {
		expect(firstThree(query)).toContain(id);
	});
});

it('keeps to a city, a theme or a kind', () => {
	const { hits } = find('training', { city: 'fundao', kind: 'practice' });
	expect(hits.length).toBeGreaterThan(0);
	expect(hits.every(({ row }) => row[1].startsWith('fundao-') && row[2] === 'practice')).toBe(true);
	expect(find('training', { theme: 'housing' }).hits.every(({ row }) => row[6].length > 0)).toBe(true);
});

it('leads to each record, though most rows leave their address out', () => {
	const paths = new Map(slice.rows.map((row) => [`${row[0]}/${row[1]}`, pathOf(row, slice)]));
	const wrong = records.filter(({ table, id, path }) => (paths.get(`${table}/${id}`) ?? path) !== path);
	expect(wrong.map(({ path }) => path)).toEqual([]);
	expect(slice.rows.filter((row) => row[7] === '').length).toBeGreaterThan(slice.rows.length / 2);
});

it('says where it found the words', () => {
	const [hit] = find('timisoara unemployment').hits;
	expect([...(hit?.fields ?? [])]).toEqual(expect.arrayContaining(['city']));
	expect(hit?.words).toContain('unemployment');
});

it('finds nothing for nothing, and does not fail on signs', () => {
	expect(find('').hits).toEqual([]);
	expect(find('<script> ((( *').hits).toBeInstanceOf(Array);
});

describe('marking', () => {
	it('marks words as they are written, whatever was typed', () => {
		const parts = markWords('In Timișoara, work', new Set(['timisoara']));
		expect(parts).toEqual([
			{ text: 'In ', matched: false },
			{ text: 'Timișoara', matched: true },
			{ text: ', work', matched: false }
		]);
		expect(parts.map(({ text }) => text).join('')).toBe('In Timișoara, work');
	});
});

describe('a query with soft hyphens', () => {
	it('finds what it finds without them', () => {
		const ids = (query: string) => find(query).hits.map(({ row }) => row[1]);
		expect(ids('intercultural').length).toBeGreaterThan(3);
		expect(ids('inter\u00adcul\u00adtu\u00adral')).toEqual(ids('intercultural'));
	});
});

describe('a word with soft hyphens in a text', () => {
	it('is marked whole', () => {
		expect(markWords('an inter\u00adcultural week', new Set(['intercultural']))).toEqual([
			{ text: 'an ', matched: false },
			{ text: 'inter\u00adcultural', matched: true },
			{ text: ' week', matched: false }
		]);
	});
});
