import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered, type Part } from '../../../../tests/support/rendered.ts';
import { readBaseMap } from '#lib/geo/base-map.ts';
import { m } from '#lib/messages/index.ts';
import { allThemesSlice, type AllThemesSlice } from '#lib/pages/map/all-themes.ts';
import { atlasSlice, type AtlasSlice } from '#lib/pages/map/atlas-page.ts';
import { part } from '#lib/pages/map/layer.ts';
import AtlasLinks from './AtlasLinks.svelte';
import AtlasPage from './AtlasPage.svelte';
import AtlasTable from './AtlasTable.svelte';
import CircleLegend from './CircleLegend.svelte';
import LegendMap from './LegendMap.svelte';
import ThemeMaps from './ThemeMaps.svelte';

const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const context = { dataset: datasetIn('tests/fixtures/tiny-network'), policy: null };
const lands = { network: base, europe: base };
const housing = atlasSlice(context, lands, { layer: 'theme', choice: 'winter-housing' })!;

describe('the maps of a layer', () => {
	const link = (text: string, isCurrent: boolean) => ({ ...part(text, `map/${text}/`), isCurrent });
	const current = (drawn: Part, value: string) =>
		drawn
			.all('link')
			.filter((each) => each.attribute('aria-current') === value)
			.map(({ name }) => name);

	it('mark the layer and the map that are open, and say which map it is', () => {
		const layers = [link('theme', true), link('fund', false)];
		const drawn = rendered(AtlasLinks, { layers, choices: [link('Ferries', false), link('Rooms', true)] });
		expect(current(drawn, 'true')).toEqual(['theme']);
		expect(current(drawn, 'page')).toEqual(['Rooms']);
		expect(drawn.one('summary').text).toBe(m.atlas.choose('Rooms'));
	});

	it('offer no choice where there is one map', () => {
		expect(rendered(AtlasLinks, { layers: [], choices: [link('Rooms', true)] }).all('summary')).toHaveLength(
			0
		);
	});
});

describe('a map of the atlas', () => {
	const page = (changed: Partial<AtlasSlice> = {}) =>
		rendered(AtlasPage, { slice: { ...housing, ...changed }, networkId: 'tiny', source: 's' });

	it('has its question, its finding in words, and the same as a table', () => {
		const drawn = page();
		expect(drawn.headings[0]).toBe(`1 ${housing.title}`);
		expect(drawn.text).toContain(housing.finding);
		const rows = drawn.one('table', housing.table.caption).all('row').slice(1);
		expect(rows.map((row) => row.one('rowheader').text)).toEqual(['Ålmvik', 'Jõhvaste', 'Žołvilė']);
	});

	it('says of each city what the table says of it, in both its drawings', () => {
		const names = page()
			.all('group', m.atlas.mapLabel(housing.title))
			.map((drawing) => drawing.texts('link'));
		expect(names).toHaveLength(2);
		for (const links of names) {
			expect(links.find((text) => text.includes('Ålmvik'))).toContain('1 need, 1 planned action');
			expect(links.find((text) => text.includes('Žołvilė'))).toContain(m.atlas.noEntry);
		}
	});

	it('explains its signs within the drawing', () => {
		const [drawing] = page().all('group', m.atlas.mapLabel(housing.title));
		for (const { label } of housing.legend) expect(drawing!.text).toContain(label);
		expect(housing.legend.length).toBeGreaterThan(0);
	});

	it('names the exchanges that it has no room to draw, and leads to them', () => {
		const notDrawn = [{ learnerId: 'almvik', hostId: 'zolvile', drawn: {} }];
		const drawn = page({ arrows: { layouts: {}, notDrawn } });
		expect(drawn.text).toContain(m.peers.notDrawn);
		expect(drawn.one('link', m.peers.visit('Ålmvik', 'Žołvilė')).address).toContain('almvik');
		expect(page({ arrows: { layouts: {}, notDrawn: [] } }).text).not.toContain(m.peers.notDrawn);
	});

	it('has a heading for more only where there is more', () => {
		expect(page({ more: [part('The grid', 'grid/')] }).headings).toContain(`2 ${m.atlas.more}`);
		expect(page({ more: [] }).headings).not.toContain(`2 ${m.atlas.more}`);
	});
});

describe('a map in text', () => {
	const table = {
		...{ caption: 'Boats', columns: ['City', 'Boats'] },
		rows: [
			{ id: 'a', head: part('Åvik', 'cities/a/'), cells: [[part('ferry', 'x/'), part('raft')]] },
			{ id: 'b', head: part('Bay'), cells: [[part(m.atlas.noRow)]] }
		]
	};

	it('leads where there is a page, and parts what stands in one cell', () => {
		const drawn = rendered(AtlasTable, { table });
		expect(drawn.texts('cell')).toEqual(['ferry, raft', m.atlas.noRow]);
		expect(drawn.addresses).toEqual(['cities/a/', 'x/']);
	});

	it('says how many rows the file alone has', () => {
		expect(rendered(AtlasTable, { table, moreRows: 12 }).text).toContain(m.atlas.moreRows(12));
		expect(rendered(AtlasTable, { table }).text).not.toContain(m.atlas.moreRows(0));
	});
});

describe('all themes as small maps', () => {
	const slice = allThemesSlice(context, base)!;
	const drawn = (changed: Partial<AllThemesSlice> = {}) =>
		rendered(ThemeMaps, { slice: { ...slice, ...changed } });

	it('lead from each theme to its own map, in both drawings', () => {
		const sheets = drawn().all('group', m.atlas.mapLabel(m.atlas.allThemes.title));
		expect(sheets).toHaveLength(2);
		for (const sheet of sheets) expect(sheet.addresses).toEqual(slice.maps.map(({ path }) => path));
	});

	it('say of every city in words what it has on the theme, and that it has no entry', () => {
		const [map] = slice.maps.filter(({ themeId }) => themeId === 'winter-housing');
		const { text } = drawn({ maps: [map!], sheets: slice.sheets.slice(0, 1) });
		expect(text).toContain(`Ålmvik: ${m.atlas.kinds.need(1)}, ${m.atlas.kinds.action(1)}`);
		expect(text).toContain(`Žołvilė: ${m.atlas.noEntry}`);
		const counts = { ...map!.counts, zolvile: { need: 0, action: 0, practice: 2 } };
		expect(drawn({ maps: [{ ...map!, counts }], sheets: slice.sheets.slice(0, 1) }).text).toContain(
			`Žołvilė: ${m.atlas.kinds.practice(2)}`
		);
	});
});

describe('the legends of a map', () => {
	it('read circles by their numbers with the unit', () => {
		const svg = rendered(CircleLegend, { sizes: [40_000, 10_000], unit: 'percent', perSize: 0.1, top: 0 });
		expect(svg.text).toContain(m.atlas.circles);
		expect(svg.text).toMatch(/40,000%? ?.*10,000/);
	});

	it('stand in the drawing, with the number and the name of a place that has no room for its name', () => {
		const legend = [{ id: 'x', label: 'has access', sign: housing.legend[0]!.sign }];
		const drawn = rendered(LegendMap, {
			...{ map: housing.map, legend, caption: 'Access.', label: 'Map of access' },
			href: (id) => `cities/${id}/`
		});
		for (const drawing of drawn.all('group', 'Map of access')) {
			expect(drawing.text).toContain('has access');
			expect(drawing.addresses).toEqual(expect.arrayContaining(['cities/almvik/', 'cities/zolvile/']));
		}
		expect(drawn.all('group', 'Map of access')).toHaveLength(2);
	});
});
