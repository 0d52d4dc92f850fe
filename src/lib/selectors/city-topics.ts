import type { Dataset, GridEntry } from '../domain/dataset.ts';
import { TOPIC_PARTS, type TopicPart } from '../domain/likeness.ts';
import { byWord } from '../domain/by-word.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { isRunningStrategy } from '../domain/running-strategy.ts';
import { groupBy, indexBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords, cityRecordsByKey } from './records.ts';
import { subjectCodings } from './subject-codings.ts';

/** The statements of a city by part and topic. */
export type TopicStatements = Readonly<Record<TopicPart, ReadonlyMap<string, readonly EvidenceRecord[]>>>;

export interface CityTopics {
	/** Whether topics are subjects; else they are themes. */
	readonly isFine: boolean;
	readonly byCity: ReadonlyMap<string, TopicStatements>;
}

interface Statement {
	readonly part: TopicPart;
	readonly record: EvidenceRecord;
	/** Where nobody coded it. */
	readonly themeIds: readonly string[];
}

const GRID_PARTS: Readonly<Record<string, TopicPart>> = {
	need: 'needs',
	action: 'actions',
	practice: 'practices'
};

/** The statements of the profile that an entry of the grid repeats, by their keys. */
const repeated = ({ needIds, actionIds, practiceIds, policyIds }: GridEntry): readonly string[] => [
	...needIds.map((id) => `needs/${id}`),
	...actionIds.map((id) => `actions/${id}`),
	...practiceIds.map((id) => `practices/${id}`),
	...policyIds.map((id) => `policies/${id}`)
];

/** Which part a record is of: strategies that run are with the practices; null for one that is of none, like a strength. */
export const topicPartOf = perDataset((dataset) => {
	const running = new Set(dataset.policies.filter(isRunningStrategy).map(({ policyId }) => policyId));
	return ({ table, id, kind }: Pick<EvidenceRecord, 'table' | 'id' | 'kind'>): TopicPart | null => {
		if (table === 'needs' || table === 'actions' || table === 'practices') return table;
		if (table === 'policies') return running.has(id) ? 'practices' : null;
		return table === 'grid' ? (GRID_PARTS[kind] ?? null) : null;
	};
});

/** All that cities need, plan and practise: in their profiles, strategies that run with the practices, and in the grid. */
function statements(dataset: Dataset): readonly Statement[] {
	const partOf = topicPartOf(dataset);
	const policies = indexBy(dataset.policies, ({ policyId }) => policyId);
	const entries = indexBy(dataset.grid, ({ entryId }) => entryId);
	const byKey = cityRecordsByKey(dataset);
	// An entry of the grid that repeats the profile is about what that is about: in which column it is printed says less.
	const isElsewhere = (entry: GridEntry): boolean => {
		const themeIds = repeated(entry).flatMap((key) => byKey.get(key)?.themeIds ?? []);
		return themeIds.length > 0 && !themeIds.includes(entry.themeId);
	};
	return cityRecords(dataset).flatMap((record): Statement[] => {
		const { table, id, themeIds } = record;
		const part = partOf(record);
		if (!part) return [];
		if (table === 'policies') return [{ part, record, themeIds: policies.get(id)?.themeIds ?? [] }];
		const entry = table === 'grid' ? entries.get(id) : undefined;
		return [{ part, record, themeIds: entry && isElsewhere(entry) ? [] : themeIds }];
	});
}

/**
 * What cities need, plan and practise by topic: the subjects that an editor coded a statement with, without those that it
 * only touches. Where fewer than half of the statements are coded, topics are themes: some coded beside some that are not
 * would look unlike for that alone.
 */
export const cityTopics = perDataset((dataset): CityTopics => {
	const codings = subjectCodings(dataset);
	const all = statements(dataset);
	const isFine = all.filter(({ record }) => codings.has(recordKey(record))).length * 2 >= all.length;
	const topicsOf = ({ record, themeIds }: Statement): readonly string[] =>
		isFine ? (codings.get(recordKey(record))?.subjectIds ?? []) : themeIds;
	const byTopic = (some: readonly Statement[]) => {
		const pairs = some.flatMap((each) => topicsOf(each).map((id) => [id, each.record] as const));
		return new Map(
			[...groupBy(pairs, ([id]) => id)].map(([id, found]) => [id, found.map(([, record]) => record)])
		);
	};
	const cities = groupBy(all, ({ record }) => record.cityId ?? '');
	return {
		isFine: isFine && all.length > 0,
		byCity: new Map(
			[...cities].map(([cityId, some]) => [
				cityId,
				byWord(TOPIC_PARTS, (part) => byTopic(some.filter((each) => each.part === part)))
			])
		)
	};
});

/** Statements without the entries of the grid that repeat another of them. */
export const saidOnce = perDataset((dataset) => {
	const entries = indexBy(dataset.grid, ({ entryId }) => entryId);
	return (records: readonly EvidenceRecord[]): readonly EvidenceRecord[] => {
		const keys = new Set(records.map(recordKey));
		return records.filter(({ table, id }) => {
			const entry = table === 'grid' ? entries.get(id) : undefined;
			return !entry || !repeated(entry).some((key) => keys.has(key));
		});
	};
});
