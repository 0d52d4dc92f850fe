import { rowsByCity } from '../selectors/city-rows.ts';
import { cityThemes } from '../selectors/city-themes.ts';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { readDataset } from '../site/read-dataset.ts';
import { compareSlice } from './compare.ts';
import { comparedCity } from './compare/compared-city.ts';
import { defaultPair } from './compare/default-pair.ts';
import { comparisonExport } from './compare/export.ts';

const dataset = readDataset();
const compare = (...cityIds: string[]) => compareSlice(cityIds.map((id) => comparedCity(dataset, id)));
const rowOf = (comparison: ReturnType<typeof compare>, sectionId: string, rowId: string) => {
	const row = comparison.sections.find(({ id }) => id === sectionId)?.rows.find(({ id }) => id === rowId);
	if (!row) throw new Error(`no row ${rowId} in ${sectionId}`);
	return row;
};
const marks = (row: ReturnType<typeof rowOf>) => row.cells.flatMap(({ lines }) => lines[0]?.mark ?? []);

describe('figures of the report side by side', () => {
	it('do not compare where one is a province and one a region, and say so', () => {
		const row = rowOf(compare('albacete', 'cluj-napoca'), 'figures', 'unemployment-rate');
		expect(row.relation).toBe('unsettled');
		expect(marks(row)).toEqual(['Beside Albacete: Another area: region, not province.']);
	});

	it('do not compare where one is "below 1%" two months later', () => {
		const row = rowOf(compare('sosnowiec', 'timisoara'), 'figures', 'unemployment-rate');
		expect(row.relation).toBe('unsettled');
		expect(marks(row)[0]).toMatch(/Another period: August 2023, not June 2023. Another exactness/);
	});

	it('stand in one row for their family where each counts other people', () => {
		const row = rowOf(compare('albacete', 'liege'), 'figures', 'family-migrant-population');
		expect(row.relation).toBe('unsettled');
		expect(row.note).toMatch(/each counts other people/);
		expect(row.cells.every(({ lines }) => lines.length > 0)).toBe(true);
	});

	it('mark the inhabitants of a département beside those of a town', () => {
		const row = rowOf(compare('utrecht', 'seine-saint-denis'), 'place', 'population');
		expect(row.relation).toBe('unsettled');
		expect(marks(row)[0]).toMatch(/Another area: département, not municipality/);
	});
});

describe('every section of a profile', () => {
	const comparison = compare('liege', 'albacete', 'utrecht');

	it('is there, with a cell for each city in each row', () => {
		expect(comparison.sections).toHaveLength(17);
		for (const { rows } of comparison.sections)
			for (const { cells } of rows)
				expect(cells.map(({ cityId }) => cityId)).toEqual(['liege', 'albacete', 'utrecht']);
	});

	it('says who holds the competence on each theme that a statement of one of them speaks of', () => {
		const codes = dataset.competences.filter(({ subject }) => subject === 'task');
		const pair = ['liege', 'utrecht'];
		const { rows } = compare(...pair).sections.find(({ id }) => id === 'competences')!;
		const cityOf = new Map(dataset.policies.map(({ policyId, cityId }) => [policyId, cityId]));
		for (const { themeId, label } of dataset.themes) {
			const levels = pair.map((city) =>
				codes
					.filter((code) => cityOf.get(code.policyId) === city && code.themeIds.includes(themeId))
					.map(({ level }) => level)
			);
			const row = rows.find((each) => each.label === label);
			expect(row !== undefined, themeId).toBe(levels.some(({ length }) => length > 0));
			for (const [at, named] of levels.entries())
				for (const level of named)
					expect(row!.cells[at]!.lines.map(({ text }) => text).join()).toContain(
						level ?? 'the profile does not say which level decides'
					);
		}
		const uncoded = pair.map((id) => comparedCity({ ...dataset, competences: [] }, id));
		expect(compareSlice(uncoded).sections.map(({ id }) => id)).not.toContain('competences');
	});

	it('asks each city what its profile leaves open, by topic', () => {
		const { cells } = rowOf(compare('lampedusa', 'utrecht'), 'open', 'plans');
		expect(cells[0]!.lines[0]!.text).toBe('What is the city’s action plan to focus on?');
		expect(cells[1]!.lines.map(({ text }) => text)).not.toContain(cells[0]!.lines[0]!.text);
		for (const { lines } of cells) expect(lines.length).toBeGreaterThan(0);
	});

	it('holds every record of the cities', () => {
		const chosen = new Set(['liege', 'albacete', 'utrecht']);
		const ids = new Set(
			comparison.sections.flatMap(({ rows }) =>
				rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ source }) => source?.id)))
			)
		);
		const wanted = [
			...dataset.facts.map(({ factId, cityId }) => [factId, cityId]),
			...dataset.needs.map(({ needId, cityId }) => [needId, cityId]),
			...dataset.actions.map(({ actionId, cityId }) => [actionId, cityId]),
			...dataset.practices.map(({ practiceId, cityId }) => [practiceId, cityId]),
			...dataset.swot.map(({ swotId, cityId }) => [swotId, cityId]),
			...dataset.policies.map(({ policyId, cityId }) => [policyId, cityId]),
			...dataset.grid.map(({ entryId, cityId }) => [entryId, cityId])
		].filter(([, cityId]) => chosen.has(cityId ?? ''));
		expect(wanted.length).toBeGreaterThan(100);
		expect(wanted.filter(([id]) => !ids.has(id))).toEqual([]);
	});

	it('has rows with ids of their own', () => {
		for (const { rows } of comparison.sections)
			expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});
});

it('shares what every city has, and differs where one has none', () => {
	const comparison = compare('liege', 'albacete');
	expect(rowOf(comparison, 'challenge', 'challenge-housing').relation).toBe('shared');
	expect(rowOf(comparison, 'challenge', 'challenge-intercultural').relation).toBe('differs');
});

it('exports exactly the rows that are shown, empty cells with their reason', () => {
	const comparison = compare('liege', 'albacete');
	const part = { theme: null, site: 'https://example.org/', view: 'https://example.org/compare/' };
	const all = comparisonExport(comparison, { ...part, show: 'all' });
	const shared = comparisonExport(comparison, { ...part, show: 'shared' });
	expect(all.every((row) => row.length === all[0]?.length)).toBe(true);
	expect(shared.length).toBeLessThan(all.length);
	expect(new Set(shared.slice(1).map((row) => row[2]))).toEqual(new Set(['shared']));
	expect(all.some((row) => row[5] === null && row[6] === 'no entry')).toBe(true);
	const onWork = comparisonExport(comparison, { ...part, theme: 'decent-work', show: 'all' });
	expect(onWork.length).toBeGreaterThan(5);
	const label = dataset.themes.find(({ themeId }) => themeId === 'decent-work')!.label;
	const named = [...dataset.exchangeTopics, ...dataset.advocacy]
		.filter(({ themeIds }) => themeIds.includes('decent-work'))
		.map(({ title }) => title);
	for (const [, row] of onWork.slice(1))
		expect([label, ...named].some((name) => String(row).startsWith(name))).toBe(true);
});

it('says of each row which themes it is about, and of each section whether it goes by theme', () => {
	const { sections } = compare('liege', 'osijek', 'utrecht');
	const byTheme = sections.filter(({ isByTheme }) => isByTheme).map(({ id }) => id);
	expect(byTheme).toEqual([
		'challenge',
		'learning-need',
		'strength',
		'weakness',
		'opportunity',
		'threat',
		'action',
		'practice',
		'competences',
		'grid'
	]);
	expect(rowOf(compare('liege', 'albacete'), 'challenge', 'challenge-housing').themeIds).toEqual(['housing']);
	const known = new Set(dataset.themes.map(({ themeId }) => themeId));
	const rows = sections.flatMap((section) => section.rows);
	expect(rows.flatMap(({ themeIds }) => themeIds).every((id) => known.has(id))).toBe(true);
	// A row of one theme holds every entry of these cities on it.
	const wanted = dataset.needs.filter(
		({ cityId, themeIds }) =>
			['liege', 'osijek', 'utrecht'].includes(cityId) && themeIds.includes('decent-work')
	);
	const shown = new Set(
		rows
			.filter(({ themeIds }) => themeIds.includes('decent-work'))
			.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(({ source }) => source?.id)))
	);
	expect(wanted.length).toBeGreaterThan(0);
	expect(wanted.filter(({ needId }) => !shown.has(needId))).toEqual([]);
});

it('opens with the city of most needs and the one that shares most of them, of equals the nearest in size', () => {
	const themesOf = (cityId: string) => cityThemes(rowsByCity(dataset).get(cityId)!).need;
	const [first, second, ...rest] = defaultPair(dataset);
	expect(rest).toEqual([]);
	expect(first).not.toBe(second);
	expect(dataset.cities.map(({ cityId }) => cityId)).toEqual(expect.arrayContaining([first, second]));
	expect(defaultPair({ ...dataset, cities: [] })).toEqual([]);
	// Of those that share as much, the one of nearest size.
	const needsOf = (id = '') => themesOf(id);
	const shared = (id?: string) => [...needsOf(id)].filter((theme) => needsOf(first).has(theme)).length;
	const size = (id?: string) => dataset.cities.find(({ cityId }) => cityId === id)?.population ?? 0;
	const distance = (id?: string) => Math.abs(Math.log(size(id) / size(first)));
	const equals = dataset.cities
		.map(({ cityId }) => cityId)
		.filter((id) => id !== first && shared(id) === shared(second));
	expect(equals.length).toBeGreaterThan(1);
	for (const id of equals) expect(distance(id)).toBeGreaterThanOrEqual(distance(second));
});

it('refuses a city that is not there', () => {
	expect(() => comparedCity(dataset, 'atlantis')).toThrow('no city: atlantis');
});

it.each(['data/weldi', 'tests/fixtures/tiny-network', 'tests/fixtures/far-towns'])(
	'in %s, a list that is silent on a theme names it where the other list of the two cities speaks of it',
	(folder) => {
		const network = datasetIn(folder);
		const { cities, themes, practices, grid } = network;
		const unsaid = cities.slice(1).flatMap(({ cityId }, place) => {
			const pair = [cities[place]!.cityId, cityId];
			const { sections } = compareSlice(pair.map((id) => comparedCity(network, id)));
			const said = sections.find(({ id }) => id === 'practice')?.silent ?? '';
			const isOf = (row: { readonly cityId: string }) => pair.includes(row.cityId);
			const inProfile = new Set(practices.filter(isOf).flatMap(({ themeIds }) => themeIds));
			const inGrid = new Set(
				grid.filter((row) => row.kind === 'practice' && isOf(row)).map(({ themeId }) => themeId)
			);
			return themes
				.filter(({ themeId }) => inGrid.has(themeId) && !inProfile.has(themeId))
				.map(({ label, shortLabel }) => shortLabel ?? label)
				.filter((label) => !said.split('The grid has')[1]?.includes(label));
		});
		expect(unsaid).toEqual([]);
	}
);
