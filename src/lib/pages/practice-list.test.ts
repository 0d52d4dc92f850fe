import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { m } from '../messages/index.ts';
import { practiceListSlice } from './practice-list.ts';

describe.each(['data/weldi', 'tests/fixtures/tiny-network', 'tests/fixtures/far-towns'])(
	'in %s',
	(folder) => {
		const dataset = datasetIn(folder);
		const list = practiceListSlice(dataset);

		it('a practice that does not stand alone names one of another city, each city once', () => {
			expect(list.cards).toHaveLength(dataset.practices.length);
			for (const { alone, likes: same, touching, city, practice } of list.cards) {
				const known = practice.themeIds.length > 0;
				const likes = [...same, ...touching];
				expect(same.every(({ topics }) => topics.length > 0)).toBe(true);
				expect(likes.length > 0 || alone === 'yes' || !known, practice.practiceId).toBe(true);
				expect(likes.map((like) => like.city)).not.toContain(city.name);
				expect(new Set(likes.map((like) => like.city)).size).toBe(likes.length);
			}
		});

		it('counts those that stand alone as the filter finds them', () => {
			const found = (value: string) => list.cards.filter(({ facets }) => facets.alone.includes(value)).length;
			expect(list.aloneCount).toEqual({ yes: found('yes'), some: found('some') });
			const offered = list.filters.alone.map(({ id }) => id);
			for (const value of ['yes', 'some', 'no']) expect(offered.includes(value)).toBe(found(value) > 0);
		});
	}
);

it('names as the like what is mainly about the same, never a practice and its grid entry', () => {
	const dataset = datasetIn('data/weldi');
	const resting = dataset.grid.filter(({ practiceIds }) => practiceIds.length > 0);
	const entries = new Set(resting.map(({ entryId }) => `grid/${entryId}`));
	const cards = new Map(practiceListSlice(dataset).cards.map((card) => [card.practice.practiceId, card]));
	const named = [...cards.values()].flatMap(({ likes, touching }) => [...likes, ...touching]);
	expect(named.filter(({ key }) => entries.has(key))).toEqual([]);
	const likes = (id: string) => cards.get(id)?.likes.map(({ key }) => key);
	expect(likes('albacete-acaim-residence')).not.toContain('practices/seine-saint-denis-camna-unit');
	const minors = likes('utrecht-support-centre-unaccompanied-minors');
	expect(minors).toEqual(['practices/seine-saint-denis-camna-unit']);
	expect(likes('fundao-journal-migration-section')).toEqual([]);
	expect(cards.get('seine-saint-denis-camna-unit')?.likes[0]).toMatchObject({
		key: 'practices/utrecht-support-centre-unaccompanied-minors',
		topics: ['Unaccompanied minors']
	});
});

it('says so where none stands alone', () => {
	expect(m.practices.aloneCount(0, 9)).toBe('None stands alone; 9 are alone on some of what they are about.');
	expect(m.practices.aloneCount(1, 1)).toBe(
		'1 practice stands alone; 1 is alone on some of what it is about.'
	);
});

describe('a large network', () => {
	const shipped = datasetIn('data/weldi');
	const { practices, cities } = shipped;
	const large = {
		...shipped,
		practices: Array.from({ length: 150 }, (_, at) => ({
			...practices[at % practices.length]!,
			practiceId: `practice-${at}`,
			cityId: cities[at % cities.length]!.cityId
		}))
	};
	const pages = practiceListSlice(large).paging.pages.map(({ number }) => practiceListSlice(large, number));

	it('has its practices on several pages, each once, in order', () => {
		expect(pages.length).toBeGreaterThan(1);
		expect(pages.flatMap(({ cards }) => cards.map(({ practice }) => practice.practiceId))).toEqual(
			large.practices.map(({ practiceId }) => practiceId)
		);
		expect(() => practiceListSlice(large, pages.length + 1)).toThrow('no page');
	});

	it('offers on each page what all of them can be narrowed by, and says how many there are', () => {
		for (const { filters, aloneCount } of pages) {
			expect(filters.city).toHaveLength(cities.length);
			expect(aloneCount).toEqual(pages[0]!.aloneCount);
		}
		expect(m.practicesView.ofPage(pages[1]!.paging)).toBe(
			'Practices 51 to 100 of 150. A filter looks through all of them.'
		);
		expect(m.practicesView.ofPage({ first: 1, last: 22, total: 22 })).toBe('22 practices.');
	});
});
