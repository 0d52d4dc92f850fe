import type { Dataset, ExchangeTopic } from '../../domain/dataset.ts';
import { codedSubjects } from '../../peers/coded-subjects.ts';
import { isOnAsk, type MarkedAsk } from '../../peers/marks.ts';
import { recordKey, shares, type RecordKey } from '../../peers/peer-records.ts';

/**
 * Which of the exchanges that the source proposes for a city are on a need of it.
 *
 * Rule: the topic is on a statement of the need (`isOnAsk`); or a plan or grid entry of the city is mainly on the topic and is on
 * a subject of the statement, too: then the city itself brings the two together. For this, all three must be coded.
 *
 * @param statements of the need: the challenge, and what is to be learned with it
 */
export function proposedOn(dataset: Dataset, cityId: string, statements: readonly MarkedAsk[]): string[] {
	const coded = codedSubjects(dataset);
	const topics = dataset.exchangeTopics.filter(({ cityIds }) => cityIds.includes(cityId));
	const between = subjectsBetween(dataset, cityId);
	const isOn = (topic: ExchangeTopic, statement: MarkedAsk): boolean => {
		const subjectIds = coded.first([recordKey('exchange_topics', topic.topicId)]);
		if (isOnAsk({ ...topic, subjectIds }, statement)) return true;
		const bridged = between.filter(([main]) => subjectIds?.includes(main)).flatMap(([, ...others]) => others);
		return shares(bridged, statement.subjectIds ?? []);
	};
	return topics
		.filter((topic) => statements.some((statement) => isOn(topic, statement)))
		.map(({ topicId }) => topicId);
}

/** What each plan and each need or plan of the grid of a city is about, the main subject first. */
function subjectsBetween(dataset: Dataset, cityId: string): (readonly [string, ...string[]])[] {
	const coded = codedSubjects(dataset);
	const keys: RecordKey[] = [
		...dataset.actions
			.filter((row) => row.cityId === cityId)
			.map((row) => recordKey('actions', row.actionId)),
		...dataset.grid
			.filter((row) => row.cityId === cityId && row.kind !== 'practice')
			.map((row) => recordKey('grid', row.entryId))
	];
	return keys.flatMap((key) => {
		const [main, ...others] = coded.first([key]) ?? [];
		return main === undefined ? [] : [[main, ...others] as const];
	});
}
