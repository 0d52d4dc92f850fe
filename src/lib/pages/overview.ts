import type { GridKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { profileAdditions } from '../selectors/profile-additions.ts';
import { themeCoverage } from '../selectors/theme-coverage.ts';
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
}

/** The home page: what the network is, how much of it the tables hold, and which themes the cities speak of. */
export function overviewSlice(dataset: Dataset): OverviewSlice {
	const { network, cities, themes, grid, needs, actions, practices, meetings } = dataset;
	const withoutRow = (rows: readonly { cityId: string }[]): readonly string[] => {
		const present = new Set(rows.map(({ cityId }) => cityId));
		return cities.filter(({ cityId }) => !present.has(cityId)).map(({ name }) => name);
	};
	const challenges = needs.filter(({ kind }) => kind === 'challenge');
	const learningNeeds = needs.filter(({ kind }) => kind === 'learning-need');
	const inGrid = (kind: GridKind) => grid.filter((entry) => entry.kind === kind).length;
	const coverage = themeCoverage(themes, cities, grid);
	const lead = cities.find(({ cityId }) => cityId === network.leadCityId);
	return {
		title: network.title,
		shortTitle: network.shortTitle ?? network.title,
		programme: network.programme,
		start: network.start,
		end: network.end,
		summary: network.summary,
		leadCity: lead ? { cityId: lead.cityId, name: lead.name } : null,
		counts: [
			{ id: 'cities', count: cities.length, citiesWithout: null, inGrid: null },
			{
				id: 'countries',
				count: new Set(cities.map((city) => city.countryCode)).size,
				citiesWithout: null,
				inGrid: null
			},
			{ id: 'challenges', count: challenges.length, citiesWithout: withoutRow(challenges), inGrid: null },
			{
				id: 'learningNeeds',
				count: learningNeeds.length,
				citiesWithout: withoutRow(learningNeeds),
				inGrid: null
			},
			{ id: 'actions', count: actions.length, citiesWithout: withoutRow(actions), inGrid: inGrid('action') },
			{
				id: 'practices',
				count: practices.length,
				citiesWithout: withoutRow(practices),
				inGrid: inGrid('practice')
			},
			{ id: 'meetings', count: meetings.length, citiesWithout: null, inGrid: null }
		],
		themes: themeRows(
			themes,
			coverage,
			coverage.map((theme) => profileAdditions(dataset, theme))
		),
		cityCount: cities.length
	};
}
