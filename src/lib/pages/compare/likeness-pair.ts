import type { Dataset } from '../../domain/dataset.ts';
import { DIMENSIONS, TOPIC_PARTS, type Dimension, type TopicPart } from '../../domain/likeness.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { recordId } from '../../domain/record-id.ts';
import { cityTopics, saidOnce } from '../../selectors/city-topics.ts';
import { cityRecordsByKey } from '../../selectors/records.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import type { CityEntries } from '../theme.ts';
import { likenessContext, type LikenessContext } from './likeness-features.ts';
import { reportGroups, type ReportGroup } from './report-groups.ts';
import { MOST_LIKENESS_CITIES, pairOf, type LikenessPair } from './likeness.ts';

/** What both cities have, with the statements of each. */
export interface SharedTopic {
	readonly id: string;
	readonly label: string;
	/** In the order of the pair. */
	readonly cities: readonly CityEntries<EvidenceRecord>[];
}

/** What two cities have in common by one measure; what only one of them has is among the reasons. */
export interface PairSection extends Pick<LikenessPair, 'text' | 'reasons'> {
	readonly dimension: Dimension;
	readonly shared: readonly SharedTopic[];
}

/** Two cities by every measure. */
export interface PairSlice extends Pick<LikenessPair, 'cityIds' | 'names'> {
	/** Whether topics are subjects; else they are themes. */
	readonly isFine: boolean;
	readonly sections: readonly PairSection[];
	/** Where the source itself names both together. */
	readonly reportGroups: readonly ReportGroup[];
}

type Pair = readonly [CityFeatures, CityFeatures];
type EntriesOf = (cityId: string, id: string) => readonly EvidenceRecord[];

interface Found {
	readonly sets: readonly [ReadonlySet<string>, ReadonlySet<string>];
	readonly labels: ReadonlyMap<string, string>;
	readonly entries: EntriesOf;
}

/** What two sets share, with the statements of both. */
const sharedOf = (
	{ cityIds, names }: LikenessPair,
	{ sets: [own, other], labels, entries }: Found
): readonly SharedTopic[] =>
	[...labels]
		.filter(([id]) => own.has(id) && other.has(id))
		.map(([id, label]) => ({
			id,
			label,
			cities: cityIds.map((cityId, at) => ({ id: cityId, name: names[at]!, entries: entries(cityId, id) }))
		}));

/** What a measure compares as sets, with where the statements are; null for one that compares figures. */
function foundIn(
	dataset: Dataset,
	dimension: Dimension,
	pair: Pair,
	labels: LikenessContext['labels']
): Found | null {
	const [own, other] = pair;
	if (dimension === 'groups')
		return {
			sets: [own.namedGroups, other.namedGroups],
			labels: labels.groups,
			entries: (cityId, groupId) => {
				const id = recordId('group_matrix', [cityId, groupId]);
				return [cityRecordsByKey(dataset).get(`group_matrix/${id}`)].flatMap((record) => record ?? []);
			}
		};
	const part = TOPIC_PARTS.find((each): each is TopicPart => each === dimension);
	if (!part) return null;
	const { byCity } = cityTopics(dataset);
	return {
		sets: [own.topics[part], other.topics[part]],
		labels: labels.topics,
		entries: (cityId, id) => saidOnce(dataset)(byCity.get(cityId)?.[part].get(id) ?? [])
	};
}

/**
 * Two cities by every measure, with the statements of both on all that they share. Null where there is no such pair, the
 * second does not come after the first by name, or the network is too large for pages of pairs.
 */
export function pairSlice(dataset: Dataset, pairId: string): PairSlice | null {
	const context = likenessContext(dataset);
	const places = pairId.split('.').map((id) => context.cities.findIndex(({ cityId }) => cityId === id));
	const [own, other] = places.map((place) => context.cities[place]);
	if (!own || !other || places[0]! >= places[1]! || context.cities.length > MOST_LIKENESS_CITIES) return null;
	const pair: Pair = [own, other];
	const found = DIMENSIONS.map((dimension) => ({ dimension, ...pairOf(dimension, pair, context) }));
	const { cityIds, names } = found[0]!;
	return {
		...{ cityIds, names, isFine: context.isFine },
		reportGroups: reportGroups(dataset).filter((group) => cityIds.every((id) => group.cityIds.includes(id))),
		sections: found.map(({ dimension, ...likeness }): PairSection => {
			const sets = foundIn(dataset, dimension, pair, context.labels);
			const { text, reasons, rest = reasons } = likeness;
			return { ...{ dimension, text, reasons: rest }, shared: sets ? sharedOf(likeness, sets) : [] };
		})
	};
}
