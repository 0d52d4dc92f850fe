import { byWord } from '../../domain/by-word.ts';
import { partsOf, TOPIC_DIMENSIONS, type Dimension } from '../../domain/likeness.ts';
import { formatNumber } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { cityClusters } from '../../selectors/city-clusters.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import type { LikenessContext, LikenessLabels } from './likeness-features.ts';

/** Groups of cities that are alike by one measure, with what each rests on. */
export interface LikenessClusters {
	readonly clusters: readonly { readonly names: readonly string[]; readonly reason: string }[];
	/** Names of the cities that are in none. */
	readonly alone: readonly string[];
}

const words = m.likeness.clusters;

/** Labels of what all sets have, in the order of their table. */
function inAll(sets: readonly ReadonlySet<string>[], labels: ReadonlyMap<string, string>): string[] {
	return [...labels].flatMap(([id, label]) => (sets.every((set) => set.has(id)) ? label : []));
}

const REASONS: Readonly<
	Record<Dimension, (cities: readonly CityFeatures[], labels: LikenessLabels) => string>
> = {
	...byWord(
		TOPIC_DIMENSIONS,
		(dimension) =>
			(cities: readonly CityFeatures[], { topics }: LikenessLabels): string =>
				partsOf(dimension)
					.map(
						(part) =>
							[
								part,
								inAll(
									cities.map((city) => city.topics[part]),
									topics
								)
							] as const
					)
					.flatMap(([part, labels]) => (labels.length > 0 ? words.topics(words.allParts[part], labels) : []))
					.join(' ')
	),
	groups: (cities, { groups }) =>
		words.groups(
			inAll(
				cities.map(({ namedGroups }) => namedGroups),
				groups
			)
		),
	size: (cities) => {
		const sizes = cities.flatMap(({ population }) => population?.value ?? []);
		return words.size(formatNumber(Math.min(...sizes)), formatNumber(Math.max(...sizes)));
	},
	funding: (cities) => {
		const [first, ...others] = cities;
		const equal = [...(first?.funds ?? [])].filter(
			([fund, access]) =>
				(access === 'accessible' || access === 'no-access') &&
				others.every(({ funds }) => funds.get(fund) === access)
		);
		return words.funding(equal.map(([fund, access]) => [fund, m.compare.fundAccess[access].toLowerCase()]));
	}
};

/** The groups of cities by one measure, in words. */
export function likenessClusters(
	dimension: Dimension,
	{ cities, rows, labels }: LikenessContext
): LikenessClusters {
	const nameOf = ({ cityId }: CityFeatures): string => rows.get(cityId)?.name ?? cityId;
	const { clusters, alone } = cityClusters(cities, dimension);
	return {
		clusters: clusters.map((cluster) => ({
			names: cluster.map(nameOf),
			reason: REASONS[dimension](cluster, labels)
		})),
		alone: alone.map(nameOf)
	};
}
