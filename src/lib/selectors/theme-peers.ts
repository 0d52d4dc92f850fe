import type { City, Dataset, GridEntry, Practice, Theme } from '../domain/dataset.ts';
import { compareNames } from '../format/list.ts';
import { rowsByCity, type CityRows } from './city-rows.ts';
import { cityThemes } from './city-themes.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';

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
	/** The first of them. */
	readonly peers: readonly ThemePeer[];
	/** How many more there are. */
	readonly more: number;
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

/** Cities that practise the same themes, by name. There are far fewer such sets than cities in a large network. */
interface PractisedSet {
	readonly themeIds: ReadonlySet<string>;
	readonly practitioners: readonly Practitioner[];
}

interface PracticeIndex {
	readonly sets: readonly PractisedSet[];
	/** The set that each city belongs to, and its place by name: names are compared once a network. */
	readonly setOf: ReadonlyMap<string, PractisedSet>;
	readonly rank: ReadonlyMap<string, number>;
	/** Places of the sets with each theme, and how many cities practise it. */
	readonly setsOf: ReadonlyMap<string, readonly number[]>;
	readonly count: ReadonlyMap<string, number>;
}

const practiceIndex = perDataset((dataset): PracticeIndex => {
	const themes = new Map(dataset.themes.map((theme) => [theme.themeId, theme]));
	const all = [...rowsByCity(dataset).values()]
		.map((rows): Practitioner => ({ city: rows.city, shared: practised(rows, themes) }))
		.sort((a, b) => compareNames(a.city.name, b.city.name));
	const themesOf = ({ shared }: Practitioner): string[] =>
		[...new Set(shared.flatMap((one) => one.themes.map(({ themeId }) => themeId)))].sort();
	const sets = [...groupBy(all, (one) => themesOf(one).join(' ')).values()].map((practitioners) => ({
		themeIds: new Set(themesOf(practitioners[0]!)),
		practitioners
	}));
	const withTheme = sets.flatMap(({ themeIds }, set) => [...themeIds].map((themeId) => ({ themeId, set })));
	const setsOf = new Map(
		[...groupBy(withTheme, ({ themeId }) => themeId)].map(([themeId, some]) => [
			themeId,
			some.map(({ set }) => set)
		])
	);
	const count = new Map<string, number>();
	for (const { themeIds, practitioners } of sets)
		for (const themeId of themeIds) count.set(themeId, (count.get(themeId) ?? 0) + practitioners.length);
	return {
		sets,
		setsOf,
		setOf: new Map(sets.flatMap((set) => set.practitioners.map(({ city }) => [city.cityId, set]))),
		rank: new Map(all.map(({ city }, place) => [city.cityId, place])),
		count
	};
});

/**
 * The practitioners among whom the first are: of each set its first ones, of the sets with the most themes in common
 * as many as it takes.
 */
function firstPractitioners(sets: readonly PractisedSet[], counts: Uint16Array, most: number) {
	const byCount = groupBy(sets.keys(), (set) => counts[set]!);
	const levels = [...byCount.keys()].filter((count) => count > 0).sort((a, b) => b - a);
	const found: { practitioner: Practitioner; count: number }[] = [];
	for (const count of levels) {
		if (found.length >= most) break;
		for (const set of byCount.get(count)!)
			for (const practitioner of sets[set]!.practitioners.slice(0, most)) found.push({ practitioner, count });
	}
	return found;
}

/**
 * The first peers of a city by theme; throws `no city: <id>` for an unknown one.
 *
 * @param most how many are wanted
 */
export function themePeers(dataset: Dataset, cityId: string, most: number): ThemePeers {
	const own = rowsByCity(dataset).get(cityId);
	if (!own) throw new Error(`no city: ${cityId}`);
	const { need } = cityThemes(own);
	const wanted = dataset.themes.filter(({ themeId }) => need.has(themeId));
	const { sets, setsOf, setOf, rank, count } = practiceIndex(dataset);
	const ownSet = setOf.get(cityId);
	const counts = new Uint16Array(sets.length);
	for (const { themeId } of wanted) for (const set of setsOf.get(themeId) ?? []) counts[set]!++;
	const others = sets.reduce(
		(sum, { practitioners }, set) => sum + (counts[set]! > 0 ? practitioners.length : 0),
		0
	);
	const first = firstPractitioners(sets, counts, most + 1)
		.filter(({ practitioner }) => practitioner.city !== own.city)
		.sort(
			(a, b) =>
				b.count - a.count || rank.get(a.practitioner.city.cityId)! - rank.get(b.practitioner.city.cityId)!
		)
		.slice(0, most);
	const isMatched = wanted.some(({ themeId }) => ownSet?.themeIds.has(themeId));
	return {
		peers: first.map(({ practitioner: { city, shared } }) => {
			const onWanted = shared
				.map((one) => ({ ...one, themes: one.themes.filter(({ themeId }) => need.has(themeId)) }))
				.filter(({ themes }) => themes.length > 0);
			const found = new Set(onWanted.flatMap(({ themes }) => themes));
			return { city, themes: wanted.filter((theme) => found.has(theme)), shared: onWanted };
		}),
		more: others - Number(isMatched) - first.length,
		alone: wanted.filter(
			({ themeId }) => (count.get(themeId) ?? 0) === Number(ownSet?.themeIds.has(themeId) ?? false)
		)
	};
}
