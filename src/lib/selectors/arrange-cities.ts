import type { GridKind } from '../domain/choices.ts';

/**
 * Which cities the comparison table shows, and in which order.
 *
 * Filters narrow, all of them together. A sort ranks only figures that compare: after the ranked cities come those
 * whose figure is marked, then those without one, each by name. The direction turns the ranked ones only.
 */
export interface CityFacets {
	readonly cityId: string;
	readonly country: string;
	readonly level: string;
	/** The kinds of a city's grid entries by theme. */
	readonly themes: ReadonlyMap<string, ReadonlySet<GridKind>>;
	/** The groups that its profile names or implies. */
	readonly groups: ReadonlySet<string>;
	/** By fund, whether it can reach it; a fund without a row for the city is left out. */
	readonly funds: ReadonlyMap<string, string>;
	/** By column: the number that it is ranked by, or that it has one which is not ranked. Absent: nothing there. */
	readonly ranks: ReadonlyMap<string, number | 'marked'>;
}

export interface CitiesArrangement {
	/** A column's id; null for the order of the names. */
	readonly sort: string | null;
	readonly descending: boolean;
	readonly country: string | null;
	readonly level: string | null;
	readonly theme: string | null;
	readonly kind: GridKind | null;
	readonly group: string | null;
	readonly fund: string | null;
	/** On the fund if there is one, else on any. */
	readonly access: string | null;
}

export interface ArrangedCities {
	/** Ids of the cities shown, in their order. */
	readonly ranked: readonly string[];
	/** With a figure that does not compare with the ranked ones. */
	readonly marked: readonly string[];
	/** Without one. */
	readonly empty: readonly string[];
}

function passes(city: CityFacets, view: CitiesArrangement): boolean {
	const { country, level, theme, kind, group } = view;
	if (country !== null && city.country !== country) return false;
	if (level !== null && city.level !== level) return false;
	if (group !== null && !city.groups.has(group)) return false;
	if (!hasAccess(city, view)) return false;
	if (theme === null && kind === null) return true;
	const themes = theme === null ? [...city.themes.values()] : [city.themes.get(theme)];
	return themes.some((kinds) => kinds !== undefined && (kind === null || kinds.has(kind)));
}

function hasAccess({ funds }: CityFacets, { fund, access }: CitiesArrangement): boolean {
	if (fund === null && access === null) return true;
	const found = fund === null ? [...funds.values()] : [funds.get(fund)];
	return found.some((each) => each !== undefined && (access === null || each === access));
}

/** Filters and sorts cities that come by name; linear but for the sort. */
export function arrangeCities(cities: Iterable<CityFacets>, view: CitiesArrangement): ArrangedCities {
	const shown = [...cities].filter((city) => passes(city, view));
	const { sort, descending } = view;
	const idsOf = (some: readonly CityFacets[]) => some.map(({ cityId }) => cityId);
	if (sort === null) {
		return { ranked: idsOf(descending ? shown.reverse() : shown), marked: [], empty: [] };
	}
	const rankOf = (city: CityFacets) => city.ranks.get(sort);
	const ranked = shown.filter((city) => typeof rankOf(city) === 'number');
	const sign = descending ? -1 : 1;
	ranked.sort((a, b) => sign * (Number(rankOf(a)) - Number(rankOf(b))));
	return {
		ranked: idsOf(ranked),
		marked: idsOf(shown.filter((city) => rankOf(city) === 'marked')),
		empty: idsOf(shown.filter((city) => rankOf(city) === undefined))
	};
}

/** The first so many cities of an arrangement. */
export function firstCities({ ranked, marked, empty }: ArrangedCities, count: number): ArrangedCities {
	const rest = Math.max(0, count - ranked.length);
	return {
		ranked: ranked.slice(0, count),
		marked: marked.slice(0, rest),
		empty: empty.slice(0, Math.max(0, rest - marked.length))
	};
}

/** All cities of an arrangement, from top to bottom. */
export const arrangedIds = ({ ranked, marked, empty }: ArrangedCities): readonly string[] => [
	...ranked,
	...marked,
	...empty
];
