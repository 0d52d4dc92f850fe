import type { Dataset } from '../../domain/dataset.ts';
import { compareNames } from '../../format/list.ts';
import { rowsByCity } from '../../selectors/city-rows.ts';
import { cityThemes } from '../../selectors/city-themes.ts';

/**
 * The pair that the comparison opens with: the city with needs on the most themes, and the one that shares most of
 * them; of equals, the nearest in size, and then the first by name. Linear in the cities. Fewer than two where the
 * network has no more.
 */
export function defaultPair(dataset: Dataset): readonly string[] {
	const cities = [...rowsByCity(dataset).values()]
		.sort((a, b) => compareNames(a.city.name, b.city.name))
		.map((rows) => ({
			cityId: rows.city.cityId,
			population: rows.city.population,
			needs: cityThemes(rows).need
		}));
	type Candidate = (typeof cities)[number];
	const most = (candidates: readonly Candidate[], count: (candidate: Candidate) => number) =>
		candidates.reduce<Candidate | null>(
			(best, each) => (best === null || count(each) > count(best) ? each : best),
			null
		);
	const first = most(cities, ({ needs }) => needs.size);
	if (!first) return [];
	const second = most(
		cities.filter((each) => each !== first),
		({ needs, population }) =>
			[...needs].filter((id) => first.needs.has(id)).length + closeness(first.population, population)
	);
	return second ? [first.cityId, second.cityId] : [first.cityId];
}

/** How near two sizes are, by their ratio, as a part of one; nothing where either is not stated. */
const closeness = (one: number | null, other: number | null): number =>
	one && other ? Math.min(one, other) / Math.max(one, other) / 2 : 0;
