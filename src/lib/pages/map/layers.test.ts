import { check } from '@placemarkio/check-geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetIn, policyIn } from '../../../hosts/build.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { readBaseMap } from '../../geo/base-map.ts';
import { comparableFigure, compares } from '../../selectors/comparability.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { profileAdditions } from '../../selectors/profile-additions.ts';
import { themeCoverage } from '../../selectors/theme-coverage.ts';
import { atlasSlice } from './atlas-page.ts';
import { allThemesSlice } from './all-themes.ts';
import { layerGeoJson } from './geojson.ts';
import type { AtlasContext, AtlasLayer, LayerId } from './layer.ts';
import { atlasLayer, layersOf } from './layers.ts';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const contextOf = (folder: string): AtlasContext => ({
	dataset: datasetIn(folder),
	policy: policyIn('data/eu', folder)
});
const contexts = ['data/weldi', 'tests/fixtures/tiny-network', 'tests/fixtures/four-sheets'].map(contextOf);
const [shipped] = contexts as [AtlasContext];

const mapsOf = (context: AtlasContext, only?: LayerId) =>
	layersOf(context)
		.filter(({ id }) => !only || id === only)
		.flatMap(({ id, choices }) =>
			choices.map((choice) => ({
				id,
				choice: choice.id,
				label: choice.label,
				map: atlasLayer(context, id, choice.id)!
			}))
		);
const textOf = (map: AtlasLayer, row: string, column: number): string =>
	map.table.rows
		.find(({ id }) => id === row)!
		.cells[column]!.map(({ text }) => text)
		.join(', ');
const signTexts = (map: AtlasLayer, cityId: string) =>
	map.places.find((place) => place.cityId === cityId)!.block.signs;

describe('the layers of the atlas', () => {
	it('are those that the tables hold something for', () => {
		expect(layersOf(shipped).map(({ id }) => id)).toHaveLength(9);
		const bare = {
			dataset: { ...shipped.dataset, grid: [], funding: [], initiatives: [], meetings: [] } as Dataset,
			policy: null
		};
		const ids = layersOf(bare).map(({ id }) => id);
		for (const id of ['theme', 'fund', 'networks', 'meetings', 'europe']) expect(ids).not.toContain(id);
		expect(atlasLayer(bare, 'fund', 'amif')).toBeNull();
		expect(atlasLayer(shipped, 'fund', 'no-such-fund')).toBeNull();
	});

	it('show every city once, and say something of each in words', () => {
		for (const context of contexts)
			for (const { id, map } of mapsOf(context)) {
				if (id === 'europe') continue;
				const ids = map.places.map(({ cityId }) => cityId).sort();
				expect(ids).toEqual(context.dataset.cities.map(({ cityId }) => cityId).sort());
				expect(map.places.filter(({ block }) => block.label === '')).toEqual([]);
			}
	});

	it('count the entries of the grid: in signs, in the table and in the file', () => {
		for (const context of contexts) {
			let drawn = 0;
			for (const { choice, map } of mapsOf(context, 'theme')) {
				for (const { cityId, properties } of map.places) {
					const entries = context.dataset.grid.filter(
						(entry) => entry.cityId === cityId && entry.themeId === choice
					);
					const counts = (['need', 'action', 'practice'] as const).map(
						(kind) => entries.filter((entry) => entry.kind === kind).length
					);
					expect([properties.need, properties.action, properties.practice]).toEqual(counts);
					expect(counts.map((_, at) => textOf(map, cityId, at).split(', ')[0])).toEqual(
						counts.map((count) => (count === 0 ? 'no entry' : String(count)))
					);
					const signs = signTexts(map, cityId).map(({ text }) => text);
					const some = counts.filter((count) => count > 0).map(String);
					expect(signs).toEqual(some.length > 0 ? some : ['–']);
					drawn += entries.length;
				}
			}
			expect(drawn).toBe(context.dataset.grid.length);
		}
	});

	it('call no city silent on a theme that its profile speaks of, and no theme practised by fewer than both lists say', () => {
		for (const context of contexts)
			for (const { choice, map } of mapsOf(context, 'theme')) {
				const { dataset } = context;
				const [coverage] = themeCoverage(
					dataset.themes.filter(({ themeId }) => themeId === choice),
					dataset.cities,
					dataset.grid
				);
				const { silentIds, cityIds } = profileAdditions(dataset, coverage!);
				const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
				expect(map.finding).not.toMatch(/silent/);
				const silent = /SWOT entry of the profile either: (.*?)\./.exec(map.finding)?.[1] ?? '';
				for (const { cityId, name } of dataset.cities)
					expect(silent.includes(name), name).toBe(silentIds.includes(cityId));
				const added = cityIds.practice.length;
				if (added > 0)
					expect(map.finding).toContain(`(and ${String(added)} more in the profiles) a practice`);
				const row = allThemesSlice(context, base)!.table.rows.find(({ id }) => id === choice)!;
				for (const id of cityIds.practice)
					expect(row.cells[2]!.map(({ text }) => text)).toContain(`${names.get(id)!} (profile)`);
			}
	});

	it('give each mark of a group and each access to a fund the sign and the word of its row', () => {
		for (const { dataset, ...rest } of contexts) {
			const context = { dataset, ...rest };
			const groups = mapsOf(context, 'group').flatMap(({ choice, map }) =>
				map.places
					.filter(({ properties }) => properties.status !== null)
					.map((place) => [place.cityId, choice, place.properties.status])
			);
			expect(groups.sort()).toEqual(
				dataset.groupMatrix.map(({ cityId, groupId, status }) => [cityId, groupId, status]).sort()
			);
			const funds = mapsOf(context, 'fund').flatMap(({ label, map }) =>
				map.places
					.filter(({ properties }) => properties.access !== null)
					.map((place) => [place.cityId, label, place.properties.access])
			);
			expect(funds.sort()).toEqual(
				dataset.funding.map(({ cityId, fund, access }) => [cityId, fund, access]).sort()
			);
			for (const { map } of [...mapsOf(context, 'group'), ...mapsOf(context, 'fund')]) {
				const looks = map.legend.map(({ sign }) => JSON.stringify(sign));
				expect(new Set(looks).size).toBe(looks.length);
				for (const { block } of map.places)
					for (const sign of block.signs) expect(looks).toContain(JSON.stringify(sign));
			}
		}
	});

	it('name the networks of each city and number the meetings by date', () => {
		for (const context of contexts) {
			const { initiatives, meetings } = context.dataset;
			for (const { choice, map } of mapsOf(context, 'networks'))
				for (const { cityId, properties } of map.places)
					expect(properties.active_in).toBe(
						initiatives.filter(
							(each) => each.cityIds.includes(cityId) && (choice === '' || each.initiativeId === choice)
						).length
					);
			for (const { map } of mapsOf(context, 'meetings')) {
				expect(map.table.rows.map(({ id }) => id).sort()).toEqual(
					meetings.map(({ meetingId }) => meetingId).sort()
				);
				const hosted = map.places.reduce((sum, { properties }) => sum + Number(properties.meetings), 0);
				expect(hosted).toBe(meetings.filter(({ hostCityId }) => hostCityId !== null).length);
				const dates = map.table.rows.map(
					({ id }) => meetings.find(({ meetingId }) => meetingId === id)!.start
				);
				expect(dates).toEqual([...dates].sort());
			}
		}
	});

	it('draw no figure as comparable that the rule of comparability refuses', () => {
		for (const context of contexts) {
			const facts = indexBy(context.dataset.facts, ({ factId }) => factId);
			const indicators = indexBy(context.dataset.indicators, ({ indicatorId }) => indicatorId);
			for (const { choice, map } of [...mapsOf(context, 'figure'), ...mapsOf(context, 'share')]) {
				const full = map.places.filter(({ mark }) => mark?.fill === 'full');
				expect(full.map(({ cityId }) => textOf(map, cityId, 2))).toEqual(full.map(() => 'compares'));
				const apart = map.places.filter(({ mark }) => mark?.fill === 'dashed');
				expect(apart.filter(({ cityId }) => ['', 'compares'].includes(textOf(map, cityId, 2)))).toEqual([]);
				if (choice === 'population') continue;
				const figures = full.map(({ cityId }) => {
					const path = map.table.rows.find(({ id }) => id === cityId)!.cells[0]![0]!.path!;
					const fact = facts.get(path.split('#')[1]!)!;
					return comparableFigure(fact, indicators.get(fact.indicatorId)!);
				});
				for (const figure of figures)
					for (const other of figures) if (figure !== other) expect(compares(figure, other)).toBe(true);
			}
		}
	});

	it('are GeoJSON that an independent reader takes, with a point for every city', () => {
		for (const context of contexts)
			for (const { map } of mapsOf(context)) {
				const file = check(JSON.stringify(layerGeoJson(map, { network: 'N', source: 'S', licence: null })));
				if (file.type !== 'FeatureCollection') throw new Error(file.type);
				const points = file.features.filter(({ geometry }) => geometry?.type === 'Point');
				expect(points).toHaveLength(map.places.length);
				expect(file.features.length - points.length).toBe(map.arrows.length);
			}
	});
});

describe('the pages of the atlas', () => {
	it('give every city a label with its signs, or its sign on the point itself', () => {
		for (const { id, choice } of mapsOf(shipped)) {
			const slice = atlasSlice(shipped, { network: base, europe: base }, { layer: id, choice })!;
			expect(slice.choices.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
			for (const layout of slice.map.layouts)
				expect(
					layout.points
						.filter(({ label }) => label.shows === 'nothing')
						.map(({ id: city }) => `${id} ${choice} ${layout.id} ${city}`)
				).toEqual([]);
		}
	});

	it('draw all themes with the counts of each theme’s own map', () => {
		const { maps, table } = allThemesSlice(shipped, base)!;
		expect(maps).toHaveLength(shipped.dataset.themes.length);
		for (const { themeId, counts } of maps) {
			const own = atlasLayer(shipped, 'theme', themeId)!;
			for (const { cityId, properties } of own.places)
				expect(counts[cityId]).toEqual({
					need: properties.need,
					action: properties.action,
					practice: properties.practice
				});
		}
		expect(table.rows.map(({ id }) => id)).toEqual(maps.map(({ themeId }) => themeId));
	});
});
