import type { GridKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { offTheme } from '../selectors/off-theme.ts';
import { themeFindings } from '../selectors/profile-additions.ts';
import { themeRows, type ThemeRow } from './theme-rows.ts';

/** A number that the overview shows, with the part of the cities for which the source gives none. */
export interface KeyCount {
	readonly id: 'cities' | 'countries' | 'challenges' | 'learningNeeds' | 'actions' | 'practices' | 'meetings';
	readonly count: number;
	/** Cities without any such row; null where the count is not by city. */
	readonly citiesWithout: readonly string[] | null;
	/** How many entries of the kind the grid has: another list of the same source; null where it has no such kind. */
	readonly inGrid: number | null;
}

export interface OverviewSlice {
	readonly title: string;
	readonly shortTitle: string;
	readonly programme: string | null;
	readonly start: string | null;
	readonly end: string | null;
	readonly summary: string | null;
	readonly leadCity: { readonly cityId: string; readonly name: string } | null;
	readonly counts: readonly KeyCount[];
	readonly themes: readonly ThemeRow[];
	readonly cityCount: number;
	/** Entries of the grid whose subject stands under another theme. */
	readonly offTheme: number;
}

/** The numbers of the home page, with the cities that each leaves out. */
function keyCounts({ cities, grid, needs, actions, practices, meetings }: Dataset): readonly KeyCount[] {
	const withoutRow = (rows: readonly { cityId: string }[]): readonly string[] => {
		const present = new Set(rows.map(({ cityId }) => cityId));
		return cities.filter(({ cityId }) => !present.has(cityId)).map(({ name }) => name);
	};
	const ofNetwork = (id: KeyCount['id'], count: number): KeyCount => ({
		id,
		count,
		citiesWithout: null,
		inGrid: null
	});
	const ofCities = (id: KeyCount['id'], rows: readonly { cityId: string }[], kind?: GridKind): KeyCount => ({
		id,
		count: rows.length,
		citiesWithout: withoutRow(rows),
		inGrid: kind === undefined ? null : grid.filter((entry) => entry.kind === kind).length
	});
	return [
		ofNetwork('cities', cities.length),
		ofNetwork('countries', new Set(cities.map((city) => city.countryCode)).size),
		ofCities(
			'challenges',
			needs.filter(({ kind }) => kind === 'challenge')
		),
		ofCities(
			'learningNeeds',
			needs.filter(({ kind }) => kind === 'learning-need')
		),
		ofCities('actions', actions, 'action'),
		ofCities('practices', practices, 'practice'),
		ofNetwork('meetings', meetings.length)
	];
}

/** The home page: what the network is, how much of it the tables hold, and which themes the cities speak of. */
export function overviewSlice(dataset: Dataset): OverviewSlice {
	const { network, cities, themes } = dataset;
	const findings = [...themeFindings(dataset).values()];
	const lead = cities.find(({ cityId }) => cityId === network.leadCityId);
	return {
		title: network.title,
		shortTitle: network.shortTitle ?? network.title,
		programme: network.programme,
		start: network.start,
		end: network.end,
		summary: network.summary,
		leadCity: lead ? { cityId: lead.cityId, name: lead.name } : null,
		counts: keyCounts(dataset),
		themes: themeRows(
			themes,
			findings.map(({ coverage }) => coverage),
			findings.map(({ additions }) => additions)
		),
		cityCount: cities.length,
		offTheme: offTheme(dataset).size
	};
}
