import type { Dataset } from '../../domain/dataset.ts';
import { TOPIC_PARTS, type Dimension } from '../../domain/likeness.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { recordId } from '../../domain/record-id.ts';
import { cityTopics, saidOnce } from '../../selectors/city-topics.ts';
import { cityRecordsByKey } from '../../selectors/records.ts';
import type { CityFeatures } from '../../selectors/similar-cities.ts';
import type { CityEntries } from '../theme.ts';
import { likenessContext, type LikenessLabels } from './likeness-features.ts';

/** What some cities all have, with the statements of each. */
export interface SharedTopic {
	readonly id: string;
	readonly label: string;
	/** How many of all cities have it. */
	readonly held: number;
	/** In the order of the cities that were asked for. */
	readonly cities: readonly CityEntries<EvidenceRecord>[];
}

interface Found {
	readonly idsOf: (city: CityFeatures) => ReadonlySet<string>;
	readonly labels: ReadonlyMap<string, string>;
	readonly entries: (cityId: string, id: string) => readonly EvidenceRecord[];
}

/** What a measure compares as sets, with where the statements are; null for one that compares figures. */
function foundIn(dataset: Dataset, dimension: Dimension, labels: LikenessLabels): Found | null {
	if (dimension === 'groups')
		return {
			idsOf: ({ namedGroups }) => namedGroups,
			labels: labels.groups,
			entries: (cityId, groupId) => {
				const id = recordId('group_matrix', [cityId, groupId]);
				return [cityRecordsByKey(dataset).get(`group_matrix/${id}`)].flatMap((record) => record ?? []);
			}
		};
	const part = TOPIC_PARTS.find((each) => each === dimension);
	if (!part) return null;
	const { byCity } = cityTopics(dataset);
	return {
		idsOf: ({ topics }) => topics[part],
		labels: labels.topics,
		entries: (cityId, id) => saidOnce(dataset)(byCity.get(cityId)?.[part].get(id) ?? [])
	};
}

/** What some cities all have by one part or by the groups they name; nothing by a measure that takes parts together or figures. */
export function sharedTopics(
	dataset: Dataset,
	dimension: Dimension,
	some: readonly CityFeatures[]
): readonly SharedTopic[] {
	const { cities, rows, labels } = likenessContext(dataset);
	const found = foundIn(dataset, dimension, labels);
	if (!found) return [];
	return [...found.labels]
		.filter(([id]) => some.every((city) => found.idsOf(city).has(id)))
		.map(([id, label]) => ({
			id,
			label,
			held: cities.filter((city) => found.idsOf(city).has(id)).length,
			cities: some.map(({ cityId }) => ({
				id: cityId,
				name: rows.get(cityId)?.name ?? cityId,
				entries: found.entries(cityId, id)
			}))
		}));
}
