import { describe, expect, it } from 'vitest';
import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { datasetIn } from '../../hosts/build.ts';
import { gridGaps } from './grid-gaps.ts';
import { practicesElsewhere } from './practices-elsewhere.ts';
import { profileAdditions } from './profile-additions.ts';
import { themeCoverage } from './theme-coverage.ts';
import { themePeers } from './theme-peers.ts';
import { themeStatements } from './theme-statements.ts';

/*
 * The grid and the profiles are two lists of the same source. What a page calls alone, silent or practised by none is
 * counted here a second time, from the rows of both tables and by no selector of the pages.
 */
const NETWORKS = [
	'data/weldi',
	'tests/fixtures/tiny-network',
	'tests/fixtures/far-towns',
	'tests/fixtures/four-sheets'
];

/** Cities with a row of a kind on a theme, in either table. */
const citiesIn = (dataset: Dataset, kind: GridKind, themeId: string): Set<string> => {
	const rows = { need: dataset.needs, action: dataset.actions, practice: dataset.practices }[kind];
	return new Set([
		...rows.filter(({ themeIds }) => themeIds.includes(themeId)).map(({ cityId }) => cityId),
		...dataset.grid.filter((row) => row.kind === kind && row.themeId === themeId).map(({ cityId }) => cityId)
	]);
};

const gapsOf = (dataset: Dataset) => {
	const coverage = themeCoverage(dataset.themes, dataset.cities, dataset.grid);
	return gridGaps(
		coverage,
		coverage.map((theme) => profileAdditions(dataset, theme)),
		() => []
	);
};

describe.each(NETWORKS)('in %s', (folder) => {
	const dataset = datasetIn(folder);
	const gaps = gapsOf(dataset);
	const themeIds = dataset.themes.map(({ themeId }) => themeId);
	const whole = (kind: keyof typeof gaps) =>
		gaps[kind].filter(({ contrary }) => contrary.length === 0).map(({ themeId }) => themeId);
	const size = (kind: GridKind, themeId: string) => citiesIn(dataset, kind, themeId).size;

	it('a theme is a gap where both lists together make it one, and only there', () => {
		expect(whole('needOnly')).toEqual(
			themeIds.filter((id) => size('need', id) > 0 && size('practice', id) === 0)
		);
		expect(whole('practiceOnly')).toEqual(
			themeIds.filter((id) => size('practice', id) > 0 && size('need', id) === 0)
		);
		expect(whole('practiceAlone')).toEqual(themeIds.filter((id) => size('practice', id) === 1));
	});

	it('a gap that has no entry in the grid names the record of the profile that it rests on', () => {
		for (const { themeId, cityIds, added } of [...gaps.practiceAlone, ...gaps.practiceOnly]) {
			const inGrid = dataset.grid.some((row) => row.themeId === themeId && row.kind === 'practice');
			expect(added.length > 0, themeId).toBe(!inGrid);
			for (const { cityId } of added) expect(cityIds).toContain(cityId);
		}
	});

	it('a city is silent on a theme only where neither list has a line of it', () => {
		for (const { themeId, cityIds } of gaps.silent)
			for (const kind of GRID_KINDS) {
				const speaking = citiesIn(dataset, kind, themeId);
				expect(cityIds.filter((id) => speaking.has(id))).toEqual([]);
			}
	});

	it('a practice stands alone only where no practice of another city, in either list, is on its subject', () => {
		const codings = new Map(dataset.recordSubjects.map((row) => [`${row.recordTable}/${row.recordId}`, row]));
		const others = [
			...dataset.practices.map((row) => ({ ...row, key: `practices/${row.practiceId}` })),
			...dataset.grid
				.filter(({ kind }) => kind === 'practice')
				.map((row) => ({ ...row, key: `grid/${row.entryId}`, themeIds: [row.themeId] }))
		];
		const elsewhere = practicesElsewhere(dataset);
		expect(elsewhere.size).toBe(dataset.practices.length);
		for (const { practiceId, cityId } of dataset.practices) {
			const { topicIds, aloneOn, likes, onMain, touching } = elsewhere.get(practiceId)!;
			const isCoded = codings.has(`practices/${practiceId}`);
			const on = (id: string) =>
				others.filter((other) => {
					const coding = codings.get(other.key);
					const ids = isCoded ? [...(coding?.subjectIds ?? []), ...(coding?.alsoIds ?? [])] : other.themeIds;
					return other.cityId !== cityId && ids.includes(id);
				});
			for (const id of topicIds) expect(on(id).length === 0 || !aloneOn.includes(id), practiceId).toBe(true);
			// What is not alone says which record disagrees.
			if (aloneOn.length < topicIds.length)
				expect(likes.length + onMain.length + touching.length, practiceId).toBeGreaterThan(0);
		}
	});

	it('a meeting pack says "no entry" of a kind only where no list has one, and no subject of the theme either', () => {
		const themeOf = new Map(dataset.subjects.map((row) => [row.subjectId, row.themeId]));
		for (const themeId of themeIds) {
			const { byKind, underOther } = themeStatements(dataset, themeId);
			for (const kind of GRID_KINDS) {
				if (byKind[kind].length + underOther[kind].length > 0) continue;
				expect(size(kind, themeId)).toBe(0);
				const coded = dataset.recordSubjects.filter(({ subjectIds }) =>
					subjectIds.some((id) => themeOf.get(id) === themeId)
				);
				const entries = dataset.grid.filter((row) => row.kind === kind).map(({ entryId }) => entryId);
				const keys = coded.map((row) => `${row.recordTable}/${row.recordId}`);
				expect(keys.filter((key) => key.startsWith(`${kind}s/`))).toEqual([]);
				expect(entries.filter((id) => keys.includes(`grid/${id}`))).toEqual([]);
			}
		}
	});

	it('a profile says that no other city has a practice on a theme only where neither list has one', () => {
		const contradicted = dataset.cities.flatMap(({ cityId }) =>
			themePeers(dataset, cityId, 5).alone.flatMap(({ themeId }) =>
				[...citiesIn(dataset, 'practice', themeId)].filter((id) => id !== cityId)
			)
		);
		expect(contradicted).toEqual([]);
	});
});

it('the one-stop shop of a single profile is a practice of one city alone, by its record', () => {
	const { practiceAlone, needOnly } = gapsOf(datasetIn('data/weldi'));
	const titles = (lines: readonly EvidenceRecord[] = []) => lines.map(({ title }) => title);
	const alone = practiceAlone.find(({ themeId }) => themeId === 'one-stop-shops');
	expect(alone?.cityIds).toEqual(['cluj-napoca']);
	expect(titles(alone?.added)).toEqual(['House of Ukraine']);
	expect(titles(needOnly.find(({ themeId }) => themeId === 'one-stop-shops')?.contrary)).toEqual([
		'House of Ukraine'
	]);
});

it('psychological support for children does not stand alone: three other cities touch it in what they do', () => {
	const { aloneOn, likes, touching } = practicesElsewhere(datasetIn('data/weldi')).get(
		'sosnowiec-psychological-support-children'
	)!;
	expect(aloneOn).toEqual([]);
	expect(likes).toEqual([]);
	expect(touching.map(({ title }) => title)).toEqual([
		'House of Ukraine',
		'Centre for Migration',
		'CAMNA unit supporting unaccompanied minors'
	]);
});
