import { describe, expect, it } from 'vitest';
import { search as words } from '../messages/en/search.ts';
import { readSearchSlice } from '../site/read-search-slice.ts';
import { searchIndex } from './search-index.ts';
import type { SearchRow, SearchSlice } from './search-slice.ts';
import { commonStems, commonWords, formsOf } from './search-words.ts';

const slice = readSearchSlice();
const find = searchIndex(slice, words.kindWords);
const saying = ({ row: [, , , city, title, text] }: { row: SearchRow }) =>
	`${slice.cities[city]?.name ?? ''} ${title} ${text}`.toLowerCase();

describe('a query of several words', () => {
	it('finds only what has all of them, and says how many more have some', () => {
		const { hits, withAny } = find('housing trauma');
		expect(hits.every(({ missing }) => missing.length === 0)).toBe(true);
		const any = find('housing trauma', { words: 'any' });
		expect(any.hits.length).toBe(hits.length + withAny);
		expect(withAny).toBeGreaterThan(20);
	});

	it('with any word, has those with the most words first', () => {
		const { hits } = find('seasonal workers residence', { words: 'any' });
		const lacks = hits.map(({ missing }) => missing.length);
		expect(lacks).toEqual([...lacks].sort((a, b) => a - b));
		expect(hits.at(-1)?.reason).toBe('some');
	});

	it('that is a name finds what has it, and hardly more', () => {
		const { hits } = find('European Migration Forum');
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.length).toBeLessThanOrEqual(5);
		expect(saying(hits[0]!)).toContain('european migration forum');
	});

	it.each(['Plan Einstein', 'House of Ukraine', 'La Bobine', 'Hospi’Jobs', 'Centre for Migration'])(
		'has what says it word for word before all else: %s',
		(name) => {
			const { hits } = find(name);
			const exact = hits.map(({ reason }) => reason === 'name' || reason === 'phrase');
			expect(exact[0]).toBe(true);
			expect(exact.lastIndexOf(true)).toBe(exact.filter(Boolean).length - 1);
		}
	);

	it('finds the singular of a plural', () => {
		expect(formsOf('courses')).toEqual(['courses', 'course']);
		expect(formsOf('status')).toEqual(['status']);
		expect(find('one stop shops liege').hits.length).toBeGreaterThan(0);
	});

	it('keeps to a subject', () => {
		const { hits } = find('training', { subject: 'staff-training' });
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.every(({ row: [table, id] }) => slice.coded[`${table}/${id}`]?.length)).toBe(true);
		expect(hits.length).toBeLessThan(find('training').hits.length);
	});
});

describe('words that nearly every record has', () => {
	it('count nothing, and are named', () => {
		const { hits, common } = find('city migrants childcare');
		expect(common).toEqual(['city', 'migrants']);
		expect(hits.map(({ row }) => row[1])).toEqual(find('childcare').hits.map(({ row }) => row[1]));
	});

	it('are looked for where there are no others', () => {
		const { hits, common } = find('migrants');
		expect(common).toEqual([]);
		expect(hits.length).toBeGreaterThan(50);
	});

	it('are those of the dataset, not of a list', () => {
		const row = (text: string, place: number): SearchRow =>
			['needs', `n-${place}`, 'challenge', -1, '', text, [], '', ''] as const;
		const rows = Array.from({ length: 60 }, (_, place) => row(place % 2 ? 'Harbours' : 'A quay', place));
		expect(['harbour', 'quays', 'city', 'migrants'].map(commonWords(commonStems(rows)))).toEqual([
			true,
			true,
			false,
			false
		]);
		const few: SearchSlice = {
			cities: [],
			themes: [],
			subjects: [],
			coded: {},
			common: [],
			rows: rows.slice(0, 10)
		};
		expect(searchIndex(few, {})('harbours').hits).toHaveLength(5);
		expect(commonWords(commonStems(few.rows))('harbour')).toBe(false);
	});
});
