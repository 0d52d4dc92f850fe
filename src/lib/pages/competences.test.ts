import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { competencesSlice } from './competences.ts';

const dataset = datasetIn('data/weldi');

describe('competencesSlice', () => {
	const slice = competencesSlice(dataset);

	it('reads every statement on competences once', () => {
		const statements = dataset.policies.filter(({ kind }) => kind === 'competence');
		expect(slice.all.map(({ statement }) => statement.policyId).sort()).toEqual(
			statements.map(({ policyId }) => policyId).sort()
		);
	});

	it('shows each task under each of its themes, or under none, in the column of its city', () => {
		const shown = slice.rows.flatMap(({ themeId, cells }) =>
			cells.flatMap((statements, at) =>
				statements.map(({ statement, city }) => {
					expect(city.cityId).toBe(slice.cities[at]!.cityId);
					return `${themeId ?? ''} ${statement.policyId}`;
				})
			)
		);
		const expected = dataset.competences
			.filter(({ subject }) => subject === 'task')
			.flatMap(({ policyId, themeIds }) =>
				(themeIds.length === 0 ? [''] : themeIds).map((id) => `${id} ${policyId}`)
			);
		expect(shown.sort()).toEqual(expected.sort());
	});

	it('keeps money apart from tasks, and gives it no level', () => {
		expect(slice.money.length).toBeGreaterThan(0);
		for (const { reading } of slice.money) expect(reading.level).toBeNull();
		const inLadder = new Set(
			slice.rows.flatMap(({ cells }) => cells.flat().map(({ statement }) => statement.policyId))
		);
		expect(slice.money.filter(({ statement }) => inLadder.has(statement.policyId))).toEqual([]);
	});

	it('marks every reading as our own, with the reason', () => {
		for (const { basis, basisNote } of dataset.competences) {
			expect(basis).toBe('editorial');
			expect(basisNote).not.toBeNull();
		}
	});

	it('is empty for a network without readings', () => {
		expect(competencesSlice({ ...dataset, competences: [] })).toMatchObject({ rows: [], money: [], all: [] });
	});

	it('shows the cities of a large network page by page, each with its own readings, under the same themes', () => {
		const cities = Array.from({ length: 45 }, (_, at) => ({
			...dataset.cities[0]!,
			cityId: `town-${at}`,
			name: `Town ${100 + at}`
		}));
		const large = { ...dataset, cities: [...dataset.cities, ...cities] };
		const pages = competencesSlice(large).paging.pages.map(({ number }) => competencesSlice(large, number));
		expect(pages).toHaveLength(3);
		expect(pages.flatMap((page) => page.cities)).toHaveLength(large.cities.length);
		expect(pages.flatMap(({ all }) => all)).toEqual(slice.all);
		for (const { rows, count } of pages) {
			expect(rows.map(({ themeId }) => themeId)).toEqual(slice.rows.map(({ themeId }) => themeId));
			expect(count).toBe(slice.count);
		}
		expect(() => competencesSlice(large, 4)).toThrow('no page: 4');
	});
});
