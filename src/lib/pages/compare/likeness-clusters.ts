import {
	isOfTopics,
	partsOf,
	type Dimension,
	type TopicDimension,
	type TopicPart
} from '../../domain/likeness.ts';
import { formatNumber } from '../../format/number.ts';
import { m } from '../../messages/index.ts';
import { cityClusters } from '../../selectors/city-clusters.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import type { LikenessContext, LikenessLabels } from './likeness-features.ts';

/** A topic that all cities of a group have in one part. */
export interface ClusterTopic {
	readonly id: string;
	readonly label: string;
	/** How many of all cities have it: what nearly all have sets no group apart. */
	readonly held: string;
}
export interface LikenessCluster {
	readonly names: readonly string[];
	/** What it rests on, as one text. */
	readonly reason: string;
	/** The same topic by topic; none where it rests on no topics. */
	readonly topics: readonly { readonly part: TopicPart; readonly topics: readonly ClusterTopic[] }[];
}

/** Groups of cities that are alike by one measure, with what each rests on. */
export interface LikenessClusters {
	readonly clusters: readonly LikenessCluster[];
	/** Names of the cities that are in none. */
	readonly alone: readonly string[];
}

const words = m.likeness.clusters;

/** What all sets have, in the order of the table of its labels. */
function inAll(sets: readonly ReadonlySet<string>[], labels: ReadonlyMap<string, string>) {
	return [...labels].filter(([id]) => sets.every((set) => set.has(id)));
}

/** What all cities of a group have in common, part by part. */
function commonTopics(
	cluster: readonly CityFeatures[],
	dimension: TopicDimension,
	{ cities, labels }: LikenessContext
): LikenessCluster['topics'] {
	return partsOf(dimension).flatMap((part) => {
		const sets = cluster.map((city) => city.topics[part]);
		const topics = inAll(sets, labels.topics).map(([id, label]) => {
			const held = cities.filter((city) => city.topics[part].has(id)).length;
			return { id, label, held: words.held(part, held === cluster.length ? null : held, cities.length) };
		});
		return topics.length > 0 ? { part, topics } : [];
	});
}

const REASONS: Readonly<
	Record<
		Exclude<Dimension, TopicDimension>,
		(cities: readonly CityFeatures[], labels: LikenessLabels) => string
	>
> = {
	groups: (cities, { groups }) =>
		words.groups(
			inAll(
				cities.map(({ namedGroups }) => namedGroups),
				groups
			).map(([, label]) => label)
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
export function likenessClusters(dimension: Dimension, context: LikenessContext): LikenessClusters {
	const { cities, rows, labels } = context;
	const nameOf = ({ cityId }: CityFeatures): string => rows.get(cityId)?.name ?? cityId;
	const { clusters, alone } = cityClusters(cities, dimension);
	return {
		clusters: clusters.map((cluster) => {
			const names = cluster.map(nameOf);
			if (!isOfTopics(dimension)) return { names, reason: REASONS[dimension](cluster, labels), topics: [] };
			const topics = commonTopics(cluster, dimension, context);
			const texts = topics.map((each) =>
				words.topics(
					words.allParts[each.part],
					each.topics.map(({ label, held }) => `${label} ${held}`)
				)
			);
			return { names, reason: texts.join(' '), topics };
		}),
		alone: alone.map(nameOf)
	};
}
