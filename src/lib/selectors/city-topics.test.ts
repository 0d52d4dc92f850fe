import { describe, expect, it } from 'vitest';
import { readDataset } from '../site/read-dataset.ts';
import { cityTopics, saidOnce } from './city-topics.ts';

const dataset = readDataset();
const uncoded = { ...dataset, recordSubjects: [] };
const of = (data: typeof dataset, cityId: string) => cityTopics(data).byCity.get(cityId)!;

describe('what cities speak of', () => {
	it('are the subjects of their statements, without those that a statement only touches', () => {
		expect(cityTopics(dataset).isFine).toBe(true);
		const touching = dataset.recordSubjects.find(
			({ recordTable, alsoIds }) => recordTable === 'practices' && alsoIds.length > 0
		)!;
		const { cityId } = dataset.practices.find(({ practiceId }) => practiceId === touching.recordId)!;
		const onTopic = (id: string) =>
			of(dataset, cityId)
				.practices.get(id)
				?.map((record) => record.id) ?? [];
		for (const id of touching.subjectIds) expect(onTopic(id)).toContain(touching.recordId);
		for (const id of touching.alsoIds) expect(onTopic(id)).not.toContain(touching.recordId);
	});

	it('are themes where fewer than half of the statements are coded', () => {
		const themes = new Set(dataset.themes.map(({ themeId }) => themeId));
		const few = { ...dataset, recordSubjects: dataset.recordSubjects.slice(0, 20) };
		for (const data of [uncoded, few]) {
			expect(cityTopics(data).isFine).toBe(false);
			for (const parts of cityTopics(data).byCity.values())
				for (const part of Object.values(parts)) for (const id of part.keys()) expect(themes).toContain(id);
		}
		expect(
			cityTopics({ ...uncoded, needs: [], actions: [], practices: [], policies: [], grid: [] }).isFine
		).toBe(false);
	});

	it('go by what a need is about, whatever column of the grid it is printed in', () => {
		// A need of asylum accommodation, printed under health.
		const misplaced = dataset.grid.find(({ entryId }) => entryId === 'utrecht-health-need-1')!;
		expect(of(uncoded, misplaced.cityId).needs.has(misplaced.themeId)).toBe(false);
	});

	it('count a strategy as a practice where it runs, and not where it was only decided', () => {
		const isPractice = (policyId: string, cityId: string) =>
			[...of(dataset, cityId).practices.values()].flat().some(({ id }) => id === policyId);
		const coded = new Set(
			dataset.recordSubjects.filter((row) => row.subjectIds.length > 0).map((row) => row.recordId)
		);
		const strategies = dataset.policies.filter((row) => row.kind === 'strategy' && coded.has(row.policyId));
		for (const { policyId, cityId, strategyKind } of strategies)
			expect(isPractice(policyId, cityId), policyId).toBe(strategyKind === 'running');
	});

	it('are said once: an entry of the grid that repeats a statement beside it is left out', () => {
		for (const parts of cityTopics(dataset).byCity.values())
			for (const records of Object.values(parts).flatMap((part) => [...part.values()])) {
				const once = saidOnce(dataset)(records);
				expect(once.length).toBeGreaterThan(0);
				const ids = records.map(({ id }) => id);
				for (const entry of dataset.grid.filter(({ entryId }) => once.some(({ id }) => id === entryId)))
					for (const id of [...entry.needIds, ...entry.actionIds, ...entry.practiceIds, ...entry.policyIds])
						expect(ids).not.toContain(id);
			}
	});
});
