import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { gridCitySlice } from '#lib/pages/grid-city.ts';
import { gridSlice } from '#lib/pages/grid.ts';
import type { NamedGap } from '#lib/pages/named-gaps.ts';
import CellRecords from './CellRecords.svelte';
import GridGaps from './GridGaps.svelte';
import ProfileLines from './ProfileLines.svelte';
import ThemeStrip from './ThemeStrip.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const themes = gridCitySlice(dataset, 'almvik')!.themes;
const recordsOn = (theme: string) => themes.find(({ themeId }) => themeId === theme)!.records;
const [boat] = recordsOn('ferries');

describe('the records of a cell', () => {
	const drawn = (changed: Partial<NonNullable<typeof boat>> = {}, lang?: string) =>
		rendered(CellRecords, { cityId: 'almvik', records: [{ ...boat!, ...changed }], lang });

	it('say their kind, how sure it is and why, and lead to the lines of the profile behind them', () => {
		const [item] = drawn().all('listitem');
		expect(item!.text).toMatch(/^Practice likely Night boat/);
		expect(item!.text).toContain(`${m.evidence.confidence.medium} From the list of practices.`);
		expect(item!.one('link', 'Good practice').address).toBe('cities/almvik/#almvik-night-boat');
		expect(drawn({ confidence: 'high' }).text).not.toContain('likely Night boat');
	});

	it('say where no line of the profile is behind an entry', () => {
		expect(drawn({ lines: [] }).text).toContain(m.grid.noLines);
		expect(drawn().text).not.toContain(m.grid.noLines);
	});

	it('say where the subject of an entry stands under another theme', () => {
		expect(drawn({ offTheme: ['Rooms'] }).text).toContain(m.grid.offTheme(['Rooms']));
		expect(drawn().text).not.toContain('under another');
	});

	it('lead to a visit from a practice, and from nothing that is only needed or planned', () => {
		expect(drawn().all('link', m.exchangePlan.planVisit)).toHaveLength(1);
		for (const kind of ['need', 'action'] as const)
			expect(drawn({ kind }).all('link', m.exchangePlan.planVisit)).toHaveLength(0);
	});

	it('say the language of what the source says, and of nothing that we say', () => {
		expect(drawn({}, 'sv').inLanguage('sv')).toEqual([
			'Night boat',
			expect.stringMatching(/^Night boat\. A late/)
		]);
		expect(drawn().inLanguage('sv')).toEqual([]);
	});
});

describe('a line of a profile', () => {
	const [line] = boat!.lines;

	it('says its pages where the source has any', () => {
		expect(rendered(ProfileLines, { lines: [line!] }).text).toMatch(/^Good practice, p\. 4:/);
		expect(rendered(ProfileLines, { lines: [{ ...line!, page: null }] }).text).toMatch(/^Good practice:/);
	});
});

describe('the gaps of the grid', () => {
	const NONE: NamedGap = { themeId: 't', label: 'Tides', cities: [], contrary: [], added: [], bearing: [] };
	const line = { key: 'a', city: 'Ålmvik', text: 'Rooms', path: 'cities/almvik/#a' };
	const city = (at: number) => ({ cityId: `c${at}`, name: `City ${at}` });
	const gaps = (changed: Partial<ReturnType<typeof gridSlice>['gaps']>) => ({
		...{ needOnly: [], practiceOnly: [], practiceAlone: [], silent: [] },
		...changed
	});

	it('say of each kind that there is none where there is none', () => {
		const kinds = ['needOnly', 'practiceOnly', 'practiceAlone', 'silent'] as const;
		const part = rendered(GridGaps, { gaps: gaps({}), kinds });
		for (const kind of kinds)
			expect(part.one('region', m.grid.gap[kind].title).text).toContain(m.grid.gap[kind].none);
	});

	it('keep apart what is a gap of the grid alone, and name the records that say otherwise', () => {
		const needOnly = [
			{ ...NONE, label: 'Tides', cities: [city(1)] },
			{ ...NONE, themeId: 'u', label: 'Rooms', contrary: [line] }
		];
		const part = rendered(GridGaps, { gaps: gaps({ needOnly }), kinds: ['needOnly'] });
		expect(part.headings).toEqual([`3 ${m.grid.gap.needOnly.title}`, `4 ${m.grid.gapInGrid}`]);
		const [whole, partly] = part
			.all('region')[0]!
			.all('term')
			.map(({ name }) => name);
		expect([whole, partly]).toEqual(['Tides', 'Rooms']);
		expect(part.text).toContain('The profiles list a practice: Ålmvik: Rooms');
		expect(part.text).not.toContain(m.grid.gap.needOnly.none);
		expect(part.one('link', 'City 1').address).toMatch(/^grid\/c1\//);
	});

	it('call a city silent on a theme by theme even where a line bears on it, and say the rule', () => {
		const silent = [{ ...NONE, cities: [city(1)], contrary: [line], bearing: [line] }];
		const part = rendered(GridGaps, { gaps: gaps({ silent }), kinds: ['silent'] });
		expect(part.headings).toEqual([`3 ${m.grid.gap.silent.title}`]);
		expect(part.text).toContain(m.grid.silentRule);
		expect(part.text).toContain(`${m.grid.gapBearing} Ålmvik: Rooms`);
	});

	it('name twenty cities and count the others', () => {
		const cities = Array.from({ length: 23 }, (_, at) => city(at));
		const text = (count: number) =>
			rendered(GridGaps, {
				gaps: gaps({ needOnly: [{ ...NONE, cities: cities.slice(0, count) }] }),
				kinds: ['needOnly']
			}).text;
		expect(text(20)).not.toContain('more');
		expect(text(23)).toMatch(/City 19 and 3 more/);
	});
});

describe('themes side by side', () => {
	const { strip, cityCount } = gridSlice(dataset);
	const drawn = (changed: Partial<(typeof strip)[number]> = {}, off = 0) =>
		rendered(ThemeStrip, {
			themes: [{ ...strip[0]!, ...changed }],
			...{ cityCount, offTheme: off, networkId: 'n', source: 's' }
		});

	it('have every number of the picture in the table, and what the profiles add beside it', () => {
		const added = { need: 2, action: 0, practice: 0 };
		const row = drawn({ cities: { need: 1, action: 0, practice: 3 }, added, silent: 4 }).all('row')[1]!;
		expect(row.texts('cell')).toEqual(['1 + 2 in profiles', '0', '3', '4']);
	});

	it('say how many entries stand under a theme that is not that of their subject, where there are any', () => {
		expect(drawn({}, 1).one('figure').text).toContain('1 entry of the grid is on a subject of another theme');
		expect(drawn({}, 0).text).not.toContain('subject of another theme');
	});
});
