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
interface CommonTopics {
	readonly part: TopicPart;
	/** The rarest of all cities first. */
	readonly topics: readonly ClusterTopic[];
	/** How many of them no other city has. */
	readonly own: number;
}
export interface LikenessCluster {
	readonly cityIds: readonly string[];
	readonly names: readonly string[];
	/** What it rests on, as one text. */
	readonly reason: string;
	/** The same topic by topic; none where it rests on no topics. */
	readonly topics: readonly CommonTopics[];
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
): readonly CommonTopics[] {
	return partsOf(dimension).flatMap((part) => {
		const sets = cluster.map((city) => city.topics[part]);
		const found = inAll(sets, labels.topics)
			.map(([id, label]) => ({
				...{ id, label },
				count: cities.filter((city) => city.topics[part].has(id)).length
			}))
			.sort((a, b) => a.count - b.count);
		const isOwn = (count: number): boolean => count === cluster.length;
		const topics = found.map(({ id, label, count }) => ({
			...{ id, label },
			held: words.held(part, isOwn(count) ? null : count, cities.length)
		}));
		return found.length > 0 ? { part, topics, own: found.filter(({ count }) => isOwn(count)).length } : [];
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

const ownTopics = ({ topics }: LikenessCluster): number => topics.reduce((sum, { own }) => sum + own, 0);

/** The groups of cities by one measure, in words; first those with most topics that no other city has. */
export function likenessClusters(dimension: Dimension, context: LikenessContext): LikenessClusters {
	const { cities, rows, labels } = context;
	const nameOf = ({ cityId }: CityFeatures): string => rows.get(cityId)?.name ?? cityId;
	const found = cityClusters(cities, dimension);
	const clusters = found.clusters.map((cluster): LikenessCluster => {
		const named = { cityIds: cluster.map(({ cityId }) => cityId), names: cluster.map(nameOf) };
		if (!isOfTopics(dimension)) return { ...named, reason: REASONS[dimension](cluster, labels), topics: [] };
		const topics = commonTopics(cluster, dimension, context);
		const texts = topics.map((each) =>
			words.topics(
				words.allParts[each.part],
				each.topics.map(({ label, held }) => `${label} ${held}`)
			)
		);
		return { ...named, reason: texts.join(' '), topics };
	});
	return { clusters: clusters.sort((a, b) => ownTopics(b) - ownTopics(a)), alone: found.alone.map(nameOf) };
}
