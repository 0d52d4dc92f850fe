import type { Dataset } from '../../domain/dataset.ts';
import { codedSubjects } from '../../peers/coded-subjects.ts';
import { isOnAsk, type MarkedAsk } from '../../peers/marks.ts';
import { recordKey, shares, type RecordKey } from '../../peers/peer-records.ts';
import { fitValue, makeCorpus, vectorOf } from '../../peers/text-fit.ts';
import { perDataset } from '../../selectors/per-dataset.ts';

/** A need as far as a proposal can be on it. */
export interface ProposedNeed {
	/** The challenge, and what is to be learned with it. */
	readonly statements: readonly (MarkedAsk & { readonly text: string })[];
}

/** What the needs of the network are worded in. */
const needWords = perDataset(({ needs }) => makeCorpus(needs.map(({ text }) => [{ text, share: 1 }])));

/**
 * Which of the exchanges that the source proposes for a city are on which of its needs.
 *
 * Rule: the topic is on a statement of the need (`isOnAsk`); or a plan or grid entry of the city is mainly on the topic and is on
 * a subject of the statement, too: then the city itself brings the two together. For this, all three must be coded. Of
 * several needs it is on those whose statements it is on itself, and of these on the one whose words it shares most: a need
 * that has one of its subjects and none of its words is not what the source speaks of.
 *
 * @returns for each need the ids of the topics
 */
export function proposedOn(dataset: Dataset, cityId: string, needs: readonly ProposedNeed[]): string[][] {
	const coded = codedSubjects(dataset);
	const topics = dataset.exchangeTopics.filter(({ cityIds }) => cityIds.includes(cityId));
	const between = subjectsBetween(dataset, cityId);
	const vector = (text: string) => vectorOf([{ text, share: 1 }], needWords(dataset));
	const placed = topics.map((topic) => {
		const subjectIds = coded.first([recordKey('exchange_topics', topic.topicId)]);
		const title = vector(topic.title);
		const bridged = between.filter(([main]) => subjectIds?.includes(main)).flatMap(([, ...others]) => others);
		/** Nothing: 0; by a plan of the city: 1; by itself: 2, and more with each word in common. */
		const nearness = ({ statements }: ProposedNeed): number => {
			const onIt = statements.filter((statement) => isOnAsk({ ...topic, subjectIds }, statement));
			if (onIt.length > 0) return 2 + Math.max(...onIt.map(({ text }) => fitValue(title, vector(text))));
			return statements.some((statement) => shares(bridged, statement.subjectIds ?? [])) ? 1 : 0;
		};
		const near = needs.map(nearness);
		const most = Math.max(...near);
		return { topic, isOn: near.map((one) => one > 0 && one === most) };
	});
	return needs.map((_, at) => placed.flatMap(({ topic, isOn }) => (isOn[at] ? topic.topicId : [])));
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
