import type { Dataset } from '../domain/dataset.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { askOfNeed } from './asks.ts';
import { codedSubjects } from './coded-subjects.ts';
import { isOnAsk } from './marks.ts';
import { recordKey, shares, type Ask, type RecordKey } from './peer-records.ts';
import { fitValue, makeCorpus, vectorOf } from './text-fit.ts';

/** What the needs of the network are worded in. */
const needWords = perDataset(({ needs }) => makeCorpus(needs.map(({ text }) => [{ text, share: 1 }])));

/**
 * On which statements of a city the exchanges stand that the source proposes for it; the one rule of the finder, its plans and
 * the sheet of a city.
 *
 * Rule: the topic is on a need of the city, a challenge or what is to be learned with it (`isOnAsk`); or a plan or grid entry
 * of the city is mainly on the topic and is on a subject of the need, too: then the city itself brings the two together. For this, all
 * three must be coded. Of several needs it is on those that it is on itself, and of these on the one whose words it
 * shares most: a need that has one of its subjects and none of its words is not what the source speaks of. So it is, apart from
 * the needs, with the plans of the city, and with what only the grid has.
 *
 * @param asks what the finder has of the city
 * @returns the ids of the topics by statement: a need, a plan, an entry of the grid
 */
export function proposedOn(
	dataset: Dataset,
	cityId: string,
	asks: readonly Ask[]
): (statements: readonly RecordKey[]) => string[] {
	const coded = codedSubjects(dataset);
	const topics = dataset.exchangeTopics.filter(({ cityIds }) => cityIds.includes(cityId));
	const between = subjectsBetween(dataset, cityId);
	const vector = (text: string) => vectorOf([{ text, share: 1 }], needWords(dataset));
	const lists = statementsOf(dataset, cityId, asks);
	const placed = topics.map((topic) => {
		const subjectIds = coded.first([recordKey('exchange_topics', topic.topicId)]);
		const title = vector(topic.title);
		const bridged = between.filter(([main]) => subjectIds?.includes(main)).flatMap(([, ...others]) => others);
		/** Nothing: 0; by a plan of the city: 1; by itself: 2, and more with each word in common. */
		const nearness = (stated: Ask): number => {
			if (isOnAsk({ ...topic, subjectIds }, stated)) return 2 + fitValue(title, vector(stated.text));
			return shares(bridged, stated.subjectIds ?? []) ? 1 : 0;
		};
		const keys = lists.flatMap((list) => {
			const near = list.map(nearness);
			const most = Math.max(...near);
			return list.flatMap(({ key }, at) => (near[at]! > 0 && near[at] === most ? key : []));
		});
		return { topicId: topic.topicId, keys };
	});
	return (statements) => placed.flatMap(({ topicId, keys }) => (shares(statements, keys) ? topicId : []));
}

/** What a city states, in lists of which each has its own places: needs, plans, what only the grid has. */
function statementsOf(dataset: Dataset, cityId: string, asks: readonly Ask[]): Ask[][] {
	const byKey = new Map(asks.map((ask) => [ask.key, ask]));
	const needs = dataset.needs
		.filter((need) => need.cityId === cityId)
		.map((need) => byKey.get(recordKey('needs', need.needId)) ?? askOfNeed(need, dataset));
	const ofKind = (kind: Ask['kind']) => asks.filter((ask) => ask.kind === kind);
	return [needs, ofKind('action'), ofKind('need')];
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
