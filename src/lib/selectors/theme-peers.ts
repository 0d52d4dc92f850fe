import type { City, Dataset, GridEntry, Practice, Theme } from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { rowsByCity, type CityRows } from './city-rows.ts';
import { cityThemes } from './city-themes.ts';

/**
 * Which other cities practise what a city needs.
 *
 * The rule: for each theme on which the city has a need (its profile's tags or the grid), the cities with a practice
 * on that theme (a practice of the profile with its tag, or a practice entry of the grid). Cities are listed by the
 * number of themes, then by name. That is an order for reading, not a score: nothing is weighed, and whether a
 * practice would fit is for the cities to say.
 */
export interface ThemePeer {
	readonly city: City;
	/** Themes that one city needs and the other practises. */
	readonly themes: readonly Theme[];
	/** What the other city practises on them: practices of its profile, and entries of the grid beside these. */
	readonly shared: readonly SharedPractice[];
}

export type SharedPractice = { readonly themes: readonly Theme[] } & (
	| { readonly practice: Practice; readonly entry: null }
	| { readonly practice: null; readonly entry: GridEntry }
);

export interface ThemePeers {
	readonly peers: readonly ThemePeer[];
	/** Themes that the city needs and no other city practises. */
	readonly alone: readonly Theme[];
}

/** What a city practises: its practices, and the practice entries of the grid that none of these stands behind. */
function practised({ practices, grid }: CityRows, themes: ReadonlyMap<string, Theme>): SharedPractice[] {
	const own = new Set(practices.map(({ practiceId }) => practiceId));
	const of = (ids: readonly string[]) => ids.flatMap((id) => themes.get(id) ?? []);
	return [
		...practices.map((practice) => ({ themes: of(practice.themeIds), practice, entry: null })),
		...grid
			.filter(({ kind, practiceIds }) => kind === 'practice' && !practiceIds.some((id) => own.has(id)))
			.map((entry) => ({ themes: of([entry.themeId]), practice: null, entry }))
	].filter(({ themes }) => themes.length > 0);
}

interface Practitioner {
	readonly city: City;
	readonly shared: readonly SharedPractice[];
}

const practitioners = new WeakMap<Dataset, readonly Practitioner[]>();

/** What every city practises; worked out once a dataset. */
function practitionersOf(dataset: Dataset): readonly Practitioner[] {
	const known = practitioners.get(dataset);
	if (known) return known;
	const themes = new Map(dataset.themes.map((theme) => [theme.themeId, theme]));
	const found = [...rowsByCity(dataset).values()].map((rows) => ({
		city: rows.city,
		shared: practised(rows, themes)
	}));
	practitioners.set(dataset, found);
	return found;
}

/** The peers of a city by theme; throws `no city: <id>` for an unknown one. */
export function themePeers(dataset: Dataset, cityId: string): ThemePeers {
	const own = rowsByCity(dataset).get(cityId);
	if (!own) throw new Error(`no city: ${cityId}`);
	const { need } = cityThemes(own);
	const wanted = dataset.themes.filter(({ themeId }) => need.has(themeId));
	const peers = practitionersOf(dataset)
		.filter(({ city }) => city !== own.city)
		.map(({ city, shared }): ThemePeer => {
			const onWanted = shared
				.map((one) => ({ ...one, themes: one.themes.filter(({ themeId }) => need.has(themeId)) }))
				.filter(({ themes }) => themes.length > 0);
			const found = new Set(onWanted.flatMap(({ themes }) => themes));
			return { city, themes: wanted.filter((theme) => found.has(theme)), shared: onWanted };
		})
		.filter(({ themes }) => themes.length > 0)
		.sort((a, b) => b.themes.length - a.themes.length || compareNames(a.city.name, b.city.name));
	const met = new Set(peers.flatMap(({ themes }) => themes));
	return { peers, alone: wanted.filter((theme) => !met.has(theme)) };
}
