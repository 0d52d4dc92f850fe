import { describe, expect, it } from 'vitest';
import { networkFiles } from '../../../scripts/generated-network/network-files.ts';
import { loadDataset } from '../ingest/dataset.ts';
import { datasetIn } from '../../hosts/build.ts';
import { gridIndex } from '../selectors/grid-index.ts';
import { gridCitySlice } from './grid-city.ts';
import { gridFile } from './grid-csv.ts';
import { gridSlice } from './grid.ts';
import { CITY_BLOCKS } from './paging.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const shipped = datasetIn('data/weldi');

describe('the grid of a small network', () => {
	const slice = gridSlice(tiny);

	it('stands cities by themes, the themes under their headings and in their order', () => {
		expect(slice.rows.map(({ name }) => name)).toEqual(['Ålmvik', 'Jõhvaste', 'Žołvilė']);
		expect(
			slice.categories.map(({ category, themes }) => [category, themes.map(({ shortLabel }) => shortLabel)])
		).toEqual([
			['Learning', ['Language cafés']],
			['Living', ['Winter housing', 'Ferries']]
		]);
	});

	it('keeps a cell without an entry empty, and counts it as "no entry"', () => {
		const [first] = slice.rows;
		expect(first?.cells.map(({ kinds }) => kinds.map(({ kind }) => kind))).toEqual([
			[],
			['need', 'action'],
			['practice']
		]);
		expect(first?.count).toMatchObject({ entries: 3, cells: 2, silent: 1 });
		expect(slice.all).toMatchObject({ entries: 5, cells: 4, silent: 5 });
	});

	it('names the gaps', () => {
		const names = (list: typeof slice.gaps.silent) =>
			list.map(({ themeId, cities }) => [themeId, ...cities.map(({ cityId }) => cityId)]);
		expect(names(slice.gaps.needOnly)).toEqual([['winter-housing', 'almvik']]);
		expect(names(slice.gaps.practiceOnly)).toEqual([['ferries', 'almvik']]);
		expect(names(slice.gaps.practiceAlone)).toEqual([
			['language-cafes', 'zolvile'],
			['ferries', 'almvik']
		]);
		expect(names(slice.gaps.silent)).toEqual([
			['language-cafes', 'almvik'],
			['winter-housing', 'johvaste', 'zolvile'],
			['ferries', 'johvaste']
		]);
		// The grid has no entry of that city, its profile has a line: it is named and not called silent.
		expect(slice.gaps.silent.at(-1)?.contrary.map(({ city }) => city)).toEqual(['Žołvilė']);
	});
});

describe('the gaps of the shipped network', () => {
	const { gaps, strip } = gridSlice(shipped);

	it('call nothing practised by none where a profile lists a practice, and name the record', () => {
		for (const gap of gaps.needOnly) {
			const practices = shipped.practices.filter(({ themeIds }) => themeIds.includes(gap.themeId));
			expect(gap.contrary.map(({ key }) => key).sort()).toEqual(
				practices.map(({ practiceId }) => `practices/${practiceId}`).sort()
			);
		}
		const shops = gaps.needOnly.find(({ themeId }) => themeId === 'one-stop-shops');
		expect(shops?.contrary.map(({ text }) => text)).toContain('House of Ukraine');
	});

	it('call no city silent on a theme that a line of its profile carries', () => {
		for (const { themeId, cities, contrary } of gaps.silent) {
			const speaking = [...shipped.needs, ...shipped.actions, ...shipped.practices, ...shipped.swot]
				.filter(({ themeIds }) => themeIds.includes(themeId))
				.map(({ cityId }) => cityId);
			expect(cities.filter(({ cityId }) => speaking.includes(cityId))).toEqual([]);
			expect(strip.find((row) => row.themeId === themeId)?.silent).toBe(cities.length);
			if (themeId === 'health')
				expect(contrary.map(({ city }) => city)).toEqual(expect.arrayContaining(['Osijek']));
		}
	});
});

describe('a city on the grid', () => {
	it('has each entry with the lines of its profile, in the order of their tables', () => {
		const city = gridCitySlice(tiny, 'almvik');
		const [, housing] = city?.themes ?? [];
		expect(housing?.records.map(({ entryId, lines }) => [entryId, lines.map(({ path }) => path)])).toEqual([
			[
				'almvik-winter-housing-need-1',
				['cities/almvik/#almvik-challenge-1', 'cities/almvik/#almvik-learning-need-1']
			],
			['almvik-winter-housing-action-1', ['cities/almvik/#almvik-action-1']]
		]);
		expect(city).toMatchObject({
			entryCount: 3,
			silentCount: 1,
			previous: null,
			next: { cityId: 'johvaste' }
		});
	});

	it('shows what the profile says on a theme for which the grid has no entry', () => {
		const ferries = gridCitySlice(tiny, 'zolvile')?.themes.find(({ themeId }) => themeId === 'ferries');
		expect(ferries?.records).toEqual([]);
		expect(ferries?.tagged.map(({ id }) => id)).toEqual(['zolvile-challenge-1']);
	});

	it('is null for a city that the network does not have', () => {
		expect(gridCitySlice(tiny, 'atlantis')).toBeNull();
	});
});

describe('the shipped network', () => {
	it('has every entry of its table once, on the page and in the file', () => {
		const { all, rows } = gridSlice(shipped);
		const onPage = rows.flatMap(({ cells }) =>
			cells.flatMap(({ kinds }) => kinds.flatMap(({ entries }) => entries))
		);
		const ids = shipped.grid.map(({ entryId }) => entryId).toSorted();
		expect(onPage.map(({ entryId }) => entryId).toSorted()).toEqual(ids);
		expect(all.cells + all.silent).toBe(shipped.cities.length * shipped.themes.length);

		const lines = gridFile(shipped).trimEnd().split('\r\n');
		expect(lines).toHaveLength(1 + all.entries + all.silent);
		expect(lines.filter((line) => line.includes(',no entry,'))).toHaveLength(all.silent);
	});

	it('rests every entry on lines of the profile that exist, or on none', () => {
		const records = shipped.cities
			.flatMap(({ cityId }) => gridCitySlice(shipped, cityId)?.themes ?? [])
			.flatMap(({ records }) => records);
		const links = shipped.grid.flatMap((entry) => [
			...entry.needIds,
			...entry.actionIds,
			...entry.practiceIds,
			...entry.policyIds,
			...entry.swotIds
		]);
		expect(records.flatMap(({ lines }) => lines)).toHaveLength(links.length);
	});
});

describe('a large network', () => {
	const large = loadDataset(networkFiles(200, 1)).dataset!;

	it('is shown in parts of even size that no page outgrows', () => {
		const { pages: parts } = gridSlice(large).paging;
		expect(parts).toHaveLength(10);
		const pages = parts.map(({ number }) => gridSlice(large, number));
		expect(pages.every(({ rows }) => rows.length <= CITY_BLOCKS)).toBe(true);
		expect(pages.flatMap(({ rows }) => rows.map(({ cityId }) => cityId))).toEqual(
			large.cities.map(({ cityId }) => cityId)
		);
	});

	it('has the totals of all cities on each of them', () => {
		for (const part of [1, 10]) {
			expect(gridSlice(large, part).all.entries).toBe(large.grid.length);
			expect(gridSlice(large, part).all.silent).toBe(
				200 * large.themes.length - gridSlice(large, part).all.cells
			);
		}
	});

	it('has no part beyond the last', () => {
		expect(() => gridSlice(large, 11)).toThrow('no page: 11');
	});

	it('builds its index once for all its pages', () => {
		expect(gridIndex(large)).toBe(gridIndex(large));
	});
});
