import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { rendered } from '../../tests/support/rendered.ts';
import { readBaseMap } from '#lib/geo/base-map.ts';
import { m } from '#lib/messages/index.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { citiesPage } from '#lib/pages/cities/paging.ts';
import { cityLocatorSlice, cityMapSlice } from '#lib/pages/city-map.ts';
import { cityProfileSlice, type CityProfileSlice } from '#lib/pages/city-profile.ts';
import { comparePage } from '#lib/pages/compare/compare-page.ts';
import { gridSlice } from '#lib/pages/grid.ts';
import { locatorLand, mapLand } from '#lib/pages/map-land.ts';
import { overviewSlice, type OverviewSlice } from '#lib/pages/overview.ts';
import { sinceOfCity } from '#lib/pages/since-here.ts';
import { siteSlice } from '#lib/pages/site.ts';
import CityPage from './cities/[city]/CityPage.svelte';
import CitiesPage from './cities/+page.svelte';
import ComparePage from './compare/+page.svelte';
import ExchangePage from './exchange/+page.svelte';
import GridPage from './grid/[[number=page]]/+page.svelte';
import HomePage from './+page.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const site = siteSlice(dataset);
const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
const map = cityMapSlice(dataset, base);
const land = mapLand(dataset, base);

describe('the profile of a city', () => {
	const profile = cityProfileSlice(dataset, 'zolvile');
	const page = (changed: Partial<CityProfileSlice> = {}) => {
		const data = {
			...{ ...site, profile: { ...profile, ...changed }, gone: [], since: sinceOfCity(dataset, 'zolvile') },
			...{ locator: cityLocatorSlice(dataset, base, 'zolvile'), land: locatorLand(dataset, base) }
		};
		return rendered(CityPage, { data: data as never }, { data });
	};
	const sections = (part: ReturnType<typeof page>) =>
		part.headings.filter((heading) => heading.startsWith('2'));

	it('has the sections that the network has tables for, the same as in its contents', () => {
		const all = page();
		expect(profile.sections).not.toContain('swot');
		expect(sections(all).join()).not.toContain(m.profile.section.swot);
		expect(sections(all).some((heading) => heading.includes(m.profile.section.groups))).toBe(true);
		const without = page({ sections: profile.sections.filter((id) => id !== 'groups') });
		expect(sections(without).some((heading) => heading.includes(m.profile.section.groups))).toBe(false);
	});

	it('says of a list that is empty why it is, and keeps its place', () => {
		const empty = page({ actions: [], practices: [] });
		expect(empty.text).toContain(m.profile.none.actions);
		expect(empty.text).toContain(m.profile.none.practices);
		expect(page().text).not.toContain(m.profile.none.practices);
	});

	it('names on paper what of it is inferred, where any mark is', () => {
		expect(page().text).toContain(m.profile.printedInferred);
		const stated = profile.groupMarks.filter(({ mark }) => mark.basis !== 'inferred');
		expect(page({ groupMarks: stated }).text).not.toContain(m.profile.printedInferred);
	});
});

describe('the first page', () => {
	const overview = overviewSlice(dataset);
	const page = (changed: Partial<OverviewSlice> = {}) =>
		rendered(HomePage, {
			data: { ...site, overview: { ...overview, ...changed }, map, land, chartSource: 's' } as never
		});

	it('says what is known of programme, dates and lead, and nothing of what is not', () => {
		const bay = { cityId: 'bay', name: 'Bay' };
		const known = page({ programme: 'Sea', start: '2023-05', end: null, leadCity: bay }).text;
		expect(known).toContain(`Sea, from May 2023. ${m.overview.lead} Bay.`);
		const unknown = page({ programme: null, start: null, end: null, leadCity: null });
		expect(unknown.text).not.toContain(m.overview.lead);
		expect(unknown.texts('paragraph').filter((text) => /null|undefined|2023|^\./.test(text))).toEqual([]);
	});

	it('names every city on its map and in its list', () => {
		const cities = ['Ålmvik', 'Jõhvaste', 'Žołvilė'];
		const drawn = page();
		for (const name of cities) expect(drawn.all('link', new RegExp(`^${name}`)).length).toBeGreaterThan(1);
	});
});

describe('the cities side by side', () => {
	const compare = comparePage(dataset);

	it('say by which rule two are shown where nobody has chosen, and count what is shown', () => {
		const page = rendered(ComparePage, { data: { ...site, compare, hasCompetences: false } as never });
		const [a, b] = compare.comparison.cities;
		expect(page.text).toContain(m.compare.defaultRule(a!.name, b!.name));
		const rows = compare.comparison.sections.flatMap((section) => section.rows).length;
		expect(page.one('status').text).toContain(String(rows));
		expect(page.texts('link')).not.toContain(m.competences.link);
		const coded = rendered(ComparePage, { data: { ...site, compare, hasCompetences: true } as never });
		expect(coded.texts('link')).toContain(m.competences.link);
	});
});

describe('the table of the cities', () => {
	it('counts all cities over the table, and offers pictures only where figures make one', () => {
		const cities = citiesPage(citiesSlice(dataset), 1);
		const page = (slides: readonly object[]) =>
			rendered(CitiesPage, {
				data: { ...site, cities, shares: [], slides, map, land, hasCompetences: false } as never
			});
		expect(page([]).one('status').text).toBe(`${m.cities.caption(3)}.`);
		expect(page([]).texts('link')).not.toContain(m.slide.jump);
		expect(page([{ id: 'x', label: 'Share' }]).texts('link')).toContain(m.slide.jump);
	});
});

describe('the grid', () => {
	const grid = gridSlice(dataset, 1);
	const page = (changed: object = {}) =>
		rendered(GridPage, { data: { ...site, grid: { ...grid, ...changed }, chartSource: 's' } as never });

	it('says how many of its kinds are inferred, where any is', () => {
		expect(page({ inferredCount: 2 }).text).toContain(m.grid.inferred(2, grid.all.entries));
		expect(page({ inferredCount: 0 }).text).not.toContain(m.grid.inferred(0, grid.all.entries));
	});

	it('has themes and gaps of the whole network on its first page alone', () => {
		expect(page().headings).toContain(`2 ${m.grid.gaps}`);
		const second = { ...grid.paging, number: 2 };
		expect(page({ paging: second }).headings).not.toContain(`2 ${m.grid.gaps}`);
	});
});

describe('the exchange plans', () => {
	it('that are ready are named by both cities, and there is no list of them where there is none', () => {
		const page = (ready: readonly string[]) =>
			rendered(ExchangePage, {
				data: {
					...{ ...site, source: {} },
					cities: [
						{ cityId: 'almvik', name: 'Ålmvik', ready },
						{ cityId: 'bay', name: 'Bay', ready: [] }
					]
				} as never
			});
		const link = page(['bay']).one('link', m.exchangePlan.title('Ålmvik', 'Bay'));
		expect(link.text).toBe('Bay');
		expect(page([]).headings).not.toContain(`2 ${m.exchangePlan.page.ready}`);
	});
});
