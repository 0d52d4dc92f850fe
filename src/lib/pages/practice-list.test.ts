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
			for (const { alone, likes: same, onMain, touching, city, practice } of list.cards) {
				const known = practice.themeIds.length > 0;
				expect(alone === null || known, practice.practiceId).toBe(true);
				const likes = [...same, ...onMain, ...touching];
				expect(same.every(({ topics }) => topics.length > 0)).toBe(true);
				expect(likes.length > 0 || alone === 'yes' || !known, practice.practiceId).toBe(true);
				expect(likes.map((like) => like.city)).not.toContain(city.name);
				expect(new Set(likes.map((like) => like.city)).size).toBe(likes.length);
			}
		});

		it('counts those that stand alone as the filter finds them', () => {
			const facets = list.cards.map((card) => card.facets.alone);
			const offered = list.filters.alone.map(({ id }) => id);
			for (const value of ['yes', 'near', 'main', 'some', 'no'] as const) {
				const found = facets.filter((words) => words.includes(value)).length;
				const inGrid = list.onlyInGrid.filter(({ alone }) => alone === value).length;
				expect(list.alone.count[value]).toBe(found + inGrid);
				expect(offered.includes(value)).toBe(found > 0);
			}
		});

		it('says that there is no like exactly where it names none', () => {
			const unlike = list.cards.filter(({ likes }) => likes.length === 0);
			expect(unlike).toEqual(list.cards.filter(({ alone }) => alone !== 'some' && alone !== 'no'));
		});

		it('names the practices that only the grid has apart, none of them in the list', () => {
			const entries = dataset.grid.filter((row) => row.kind === 'practice' && row.practiceIds.length === 0);
			expect(list.onlyInGrid.map(({ key }) => key).sort()).toEqual(
				entries.map(({ entryId }) => `grid/${entryId}`).sort()
			);
			expect(list.alone).toMatchObject({ all: dataset.practices.length, inGrid: entries.length });
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
	expect(minors).toEqual([
		'practices/seine-saint-denis-camna-unit',
		'practices/cluj-napoca-house-of-ukraine'
	]);
	expect(likes('fundao-journal-migration-section')).toEqual([]);
	for (const [one, other] of [
		['albacete-acaim-residence', 'timisoara-ukrkidshub'],
		['utrecht-plan-einstein', 'timisoara-ukrkidshub'],
		['liege-interra-intercultural-training', 'timisoara-ukrkidshub'],
		['cluj-napoca-international-citizens-council', 'osijek-ukrainian-community-space']
	] as const) {
		expect(likes(one)).not.toContain(`practices/${other}`);
		expect(likes(other)).not.toContain(`practices/${one}`);
	}
	expect(cards.get('seine-saint-denis-camna-unit')?.likes[0]).toMatchObject({
		key: 'practices/utrecht-support-centre-unaccompanied-minors',
		topics: ['Unaccompanied minors', 'All-round support']
	});
});

it('does not pass over a practice whose like nobody has because others come near it', () => {
	const { alone } = practiceListSlice(datasetIn('data/weldi'));
	expect(alone.named.yes.map(({ path }) => path)).toEqual([
		'grid/seine-saint-denis/#seine-saint-denis-women-minors-practice-2'
	]);
	expect(alone.named.near.map(({ path }) => path.split('/')[1])).toEqual([
		'cluj-napoca-international-citizens-council',
		'fundao-journal-migration-section',
		'lampedusa-international-advocacy-work',
		'liege-interra-intercultural-training',
		'liege-la-bobine',
		'sosnowiec-psychological-support-children'
	]);
});

it('names what practices share by their themes where nothing is coded, also where a subject has the id of a theme', () => {
	const shipped = datasetIn('data/weldi');
	const subjects = shipped.themes.map(({ themeId }) => ({
		...shipped.subjects[0]!,
		...{ subjectId: themeId, label: 'A subject' }
	}));
	const { cards } = practiceListSlice({ ...shipped, subjects, recordSubjects: [] });
	const themes = shipped.themes.map(({ label }) => label);
	const shared = cards.flatMap(({ likes }) => likes.flatMap(({ topics }) => topics));
	expect(shared.length).toBeGreaterThan(0);
	expect(shared.filter((label) => !themes.includes(label))).toEqual([]);
});

it('finds what stands alone among the practices that only the grid names', () => {
	const { onlyInGrid } = practiceListSlice(datasetIn('data/weldi'));
	const alone = onlyInGrid.filter((practice) => practice.alone === 'yes');
	expect(alone.map(({ key }) => key)).toEqual(['grid/seine-saint-denis-women-minors-practice-2']);
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
		for (const { filters, alone } of pages) {
			expect(filters.city).toHaveLength(cities.length);
			expect(alone).toEqual(pages[0]!.alone);
		}
		expect(m.practicesView.ofPage(pages[1]!.paging)).toBe(
			'Practices 51 to 100 of 150. A filter looks through all of them.'
		);
		expect(m.practicesView.ofPage({ first: 1, last: 22, total: 22 })).toBe('22 practices.');
	});
});
