import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { isRunningStrategy } from '../domain/running-strategy.ts';
import { cityTopics } from '../selectors/city-topics.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { cityRecords } from '../selectors/records.ts';
import { shownCodings } from './record-subjects.ts';
import { subjectSlice, subjectsSlice } from './subjects.ts';

const dataset = datasetIn('data/weldi');
const PARTS = [
	['need', 'needs'],
	['action', 'actions'],
	['practice', 'practices']
] as const;

describe('a subject', () => {
	it('shows who needs, plans and has it, who only touches it, and its words in every language', () => {
		const slice = subjectSlice(dataset, 'city-card');
		expect(slice.parts.need.map(({ id }) => id)).toEqual(['liege']);
		expect(slice.parts.action.map(({ id }) => id)).toEqual(['liege', 'sosnowiec', 'utrecht']);
		expect(slice.parts.practice).toEqual([]);
		expect(slice.words.map(({ lang }) => lang).sort()).toEqual([
			...['en', 'es', 'fr', 'hr', 'it', 'nl', 'pl', 'pt', 'ro']
		]);
		expect(subjectSlice(dataset, 'countering-stereotypes').touching.map(({ id }) => id)).toEqual([
			'cluj-napoca',
			'seine-saint-denis',
			'sosnowiec',
			'utrecht'
		]);
	});

	it('shows the strategies on it apart from the practices', () => {
		const { parts } = subjectSlice(dataset, 'housing-supply');
		expect(parts.strategy.map(({ id }) => id)).toEqual(['fundao']);
	});

	it('says whether a strategy on it runs, which counts as having it', () => {
		const running = new Set(dataset.policies.filter(isRunningStrategy).map(({ policyId }) => policyId));
		for (const { subjectId } of dataset.subjects) {
			const { parts, isRun } = subjectSlice(dataset, subjectId);
			const ids = parts.strategy.flatMap(({ entries }) => entries.map(({ id }) => id));
			expect(isRun, subjectId).toBe(ids.some((id) => running.has(id)));
		}
	});

	it('is a neighbour of what names it as one', () => {
		for (const { subjectId } of dataset.subjects)
			for (const { id } of subjectSlice(dataset, subjectId).neighbours)
				expect(subjectSlice(dataset, id).neighbours.map((near) => near.id)).toContain(subjectId);
	});

	it('that nobody knows is refused by its id', () => {
		expect(() => subjectSlice(dataset, 'nothing')).toThrow('no subject: nothing');
	});
});

describe('the subjects', () => {
	it('stand under their themes, in their order', () => {
		const { themes, count } = subjectsSlice(dataset);
		expect(themes.map(({ id }) => id)).toEqual(dataset.themes.map(({ themeId }) => themeId));
		expect(themes.flatMap((theme) => theme.subjects)).toHaveLength(count);
		expect(count).toBe(dataset.subjects.length);
	});

	it('that more than one city needs come with their cities, those of most cities first', () => {
		const { needed, themes } = subjectsSlice(dataset);
		const counts = new Map(
			themes.flatMap(({ subjects }) => subjects).map(({ id, cities }) => [id, cities.need])
		);
		expect(needed.map(({ id, cities }) => [id, cities.length])).toEqual(
			[...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)
		);
		expect(needed.length).toBeGreaterThan(3);
		for (const { id, cities } of needed)
			expect(cities.map((city) => city.id)).toEqual(
				subjectSlice(dataset, id).parts.need.map((city) => city.id)
			);
	});

	it('count as many cities as likeness does: who has it by a practice, or by a strategy that runs', () => {
		const cities = [...cityTopics(dataset).byCity.values()];
		const rows = subjectsSlice(dataset).themes.flatMap(({ subjects }) => subjects);
		for (const { id, cities: count } of rows)
			for (const [word, part] of PARTS)
				expect([id, word, count[word]]).toEqual([id, word, cities.filter((of) => of[part].has(id)).length]);
	});

	it('of a network that codes none are an empty list', () => {
		expect(subjectsSlice({ ...dataset, subjects: [], recordSubjects: [] })).toEqual({
			themes: [],
			count: 0,
			needed: []
		});
	});
});

describe('every need, action, practice, SWOT and grid entry', () => {
	const CODED: readonly string[] = ['needs', 'actions', 'practices', 'swot', 'grid'];
	const keys = cityRecords(dataset)
		.filter(({ table }) => CODED.includes(table))
		.map(recordKey);

	it('was coded, with a note', () => {
		const codings = shownCodings(dataset, keys);
		expect(keys.length).toBeGreaterThan(300);
		expect(keys.filter((key) => !codings[key]?.note)).toEqual([]);
	});
});
