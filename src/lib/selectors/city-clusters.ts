import { isOfTopics, type Dimension } from '../domain/likeness.ts';
import { commonTopicGroups, LEAST_CITIES } from './common-topics.ts';
import { likenessOf, type CityFeatures } from './similar-cities.ts';

/** So much must two cities have in common, or be so close in size, to be called alike: two thirds. */
const ALIKE = 2 / 3;

export interface CityClusters {
	/** The largest first, each in the order of the cities. */
	readonly clusters: readonly (readonly CityFeatures[])[];
	/** Cities that are in none of them. */
	readonly alone: readonly CityFeatures[];
}

/**
 * Cities of which each is alike with each other, and to which no other city could be added: the maximal cliques of the
 * cities, joined where they are alike (Bron and Kerbosch 1973, with a pivot). So a city may be in several groups, and a
 * chain of pairs is none. The pairs grow with the square of the cities and the groups faster: for as many cities as a
 * table of pairs can hold.
 */
function alikeGroups(
	cities: readonly CityFeatures[],
	dimension: Dimension
): readonly (readonly CityFeatures[])[] {
	const isAlike = (a: CityFeatures, b: CityFeatures): boolean =>
		a !== b && (likenessOf(a, b, dimension)?.measure ?? 0) >= ALIKE - 1e-9;
	const alike = new Map(
		cities.map((city) => [city, new Set(cities.filter((other) => isAlike(city, other)))])
	);
	const near = (city: CityFeatures) => alike.get(city) ?? new Set();
	const found: CityFeatures[][] = [];
	const grow = (
		clique: readonly CityFeatures[],
		open: readonly CityFeatures[],
		done: readonly CityFeatures[]
	): void => {
		if (open.length + done.length === 0) found.push([...clique]);
		const [pivot] = [...open, ...done].sort((a, b) => near(b).size - near(a).size);
		let [left, past] = [open, done];
		for (const city of open.filter((each) => !pivot || !near(pivot).has(each))) {
			const isNear = (other: CityFeatures): boolean => near(city).has(other);
			grow([...clique, city], left.filter(isNear), past.filter(isNear));
			left = left.filter((other) => other !== city);
			past = [...past, city];
		}
	};
	grow([], cities, []);
	return found;
}

/**
 * Groups of cities by one measure: by topics, what all of them have in common (`common-topics.ts`); by others, cities of
 * which each is alike with each other.
 */
export function cityClusters(cities: readonly CityFeatures[], dimension: Dimension): CityClusters {
	const found = isOfTopics(dimension) ? commonTopicGroups(cities, dimension) : alikeGroups(cities, dimension);
	const clusters = found
		.filter((cluster) => cluster.length >= LEAST_CITIES)
		.map((cluster) => cities.filter((city) => cluster.includes(city)))
		.sort((a, b) => b.length - a.length || cities.indexOf(a[0]!) - cities.indexOf(b[0]!));
	return { clusters, alone: cities.filter((city) => !clusters.some((cluster) => cluster.includes(city))) };
}
