import type { Practice } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { areAlike, type About } from './alike-practices.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { practiceTopics, type PracticeTopics } from './practice-topics.ts';
import { subjectCodings } from './subject-codings.ts';

/** A practice of another city on the same, with what the two share. */
export interface Like {
	readonly record: EvidenceRecord;
	readonly topicIds: readonly string[];
}

/** What other cities practise of what a practice is about. */
export interface Elsewhere {
	/** What it is about: ids of subjects where an editor coded it, else of themes. */
	readonly topicIds: readonly string[];
	readonly isCoded: boolean;
	/** Of these, those on which no other city has a practice or a running strategy; it stands alone where these are all. */
	readonly aloneOn: readonly string[];
	/** Whether any practice of another city is the like of it. */
	readonly hasLike: boolean;
	/** Practices of other cities that are the like of it, one a city; what shares most comes first. */
	readonly likes: readonly Like[];
	/** Whether another city practises something on its main topic, be it by a running strategy. */
	readonly isOnMain: boolean;
	/** Where there is no like: who does, one a city. */
	readonly onMain: readonly Like[];
	/** Where there is no like: of the other cities, what is on one of them or touches it, or that nobody coded. */
	readonly touching: readonly EvidenceRecord[];
}

const byTable = (a: EvidenceRecord, b: EvidenceRecord): number =>
	Number(a.table === 'grid') - Number(b.table === 'grid');

/** So many are named. */
const NAMED = 3;

/** One record a city, of the profiles before those of the grid. */
const onePerCity = (records: readonly EvidenceRecord[]): readonly EvidenceRecord[] =>
	[...groupBy([...records].sort(byTable), ({ cityId }) => cityId)].map(([, [first]]) => first!);

/** What shares any of some topics, with those it shares, most first; takes what is practised on each. */
function sharing(onTopics: readonly (readonly [string, readonly EvidenceRecord[]])[]): readonly Like[] {
	const shared = groupBy(
		onTopics.flatMap(([topicId, records]) => records.map((record) => ({ topicId, record }))),
		({ record }) => record
	);
	const likes = [...shared].map(([record, some]) => ({
		record,
		topicIds: some.map(({ topicId }) => topicId)
	}));
	likes.sort((a, b) => b.topicIds.length - a.topicIds.length || byTable(a.record, b.record));
	return likes;
}

const onePerCityOf = (likes: readonly Like[]): readonly Like[] =>
	[...groupBy(likes, ({ record }) => record.cityId)].map(([, [first]]) => first!);

/** Where a practice is and what it stands under, in its profile or in the grid. */
interface Placed extends Pick<Practice, 'cityId' | 'themeIds'> {
	/** As a record. */
	readonly key: string;
}

const hasAny = ({ cityId }: Placed, records: readonly EvidenceRecord[] = []): boolean =>
	records.some((record) => record.cityId !== cityId);
const others = ({ cityId }: Placed, records: readonly EvidenceRecord[] = []): readonly EvidenceRecord[] =>
	records.filter((record) => record.cityId !== cityId);

const NOTHING: About = { subjectIds: [], alsoIds: [] };

/** Whether a practice of another city that shares a topic is the like of one: of what nobody coded, a theme is enough. */
function isLikeOf({ key }: Placed, { aboutOf }: PracticeTopics, isCoded: boolean) {
	const about = aboutOf.get(key) ?? NOTHING;
	return (record: EvidenceRecord): boolean =>
		!isCoded || areAlike(about, aboutOf.get(recordKey(record)) ?? NOTHING);
}

interface Topics {
	readonly topicIds: readonly string[];
	readonly isCoded: boolean;
}

/** The subject that is named first; of themes none comes before the others. */
const mainOf = ({ topicIds, isCoded }: Topics): readonly string[] =>
	isCoded ? topicIds.slice(0, 1) : topicIds;

/** What all cities practise, and what they run by a strategy, by topic. */
const listsOf = (topics: PracticeTopics, isCoded: boolean) =>
	isCoded
		? { practised: topics.bySubject, running: topics.runningBySubject }
		: { practised: topics.byTheme, running: topics.runningByTheme };

/** The practices that are the like of one, and those near it where there is none. */
function namesOf(
	practice: Placed,
	topics: PracticeTopics,
	{ topicIds, isCoded }: Topics
): Pick<Elsewhere, 'likes' | 'onMain' | 'touching'> {
	const lists = listsOf(topics, isCoded);
	const on = (id: string) => others(practice, lists.practised.get(id));
	const running = (id: string) => others(practice, lists.running.get(id));
	const isLike = isLikeOf(practice, topics, isCoded);
	const sharers = sharing(topicIds.map((id) => [id, on(id)] as const));
	const likes = onePerCityOf(sharers.filter(({ record }) => isLike(record)));
	if (likes.length > 0) return { likes: likes.slice(0, NAMED), onMain: [], touching: [] };
	const main = mainOf({ topicIds, isCoded }).map((id) => [id, [...on(id), ...running(id)]] as const);
	const onMain = onePerCityOf(sharing(main));
	const named = new Set(onMain.map(({ record }) => record.cityId));
	const near = (id: string) => (isCoded ? others(practice, topics.touchingSubject.get(id)) : []);
	const uncoded = isCoded
		? practice.themeIds.flatMap((id) => others(practice, topics.uncodedByTheme.get(id)))
		: [];
	const touching = onePerCity(
		[...topicIds.flatMap(on), ...topicIds.flatMap(near), ...uncoded, ...topicIds.flatMap(running)].filter(
			({ cityId }) => !named.has(cityId)
		)
	);
	return { likes: [], onMain: onMain.slice(0, NAMED), touching: touching.slice(0, NAMED) };
}

/** Whether others have anything is known at once; who they are is looked for when it is asked. */
function elsewhereOf(practice: Placed, topics: PracticeTopics, subjectIds: readonly string[]): Elsewhere {
	const isCoded = subjectIds.length > 0;
	const topicIds = isCoded ? subjectIds : practice.themeIds;
	const isUncodedNear =
		isCoded && practice.themeIds.some((id) => hasAny(practice, topics.uncodedByTheme.get(id)));
	const { practised, running } = listsOf(topics, isCoded);
	const isOn = (id: string): boolean =>
		hasAny(practice, practised.get(id)) || hasAny(practice, running.get(id));
	const isHeld = (id: string): boolean =>
		isOn(id) || (isCoded && hasAny(practice, topics.touchingSubject.get(id)));
	const isLike = isLikeOf(practice, topics, isCoded);
	const hasLike = topicIds.some((id) =>
		practised.get(id)?.some((record) => record.cityId !== practice.cityId && isLike(record))
	);
	let known: ReturnType<typeof namesOf> | null = null;
	const names = () => (known ??= namesOf(practice, topics, { topicIds, isCoded }));
	return {
		topicIds,
		isCoded,
		hasLike,
		isOnMain: mainOf({ topicIds, isCoded }).some(isOn),
		aloneOn: isUncodedNear ? [] : topicIds.filter((id) => !isHeld(id)),
		get likes() {
			return names().likes;
		},
		get onMain() {
			return names().onMain;
		},
		get touching() {
			return names().touching;
		}
	};
}

/**
 * Of each practice, on what of it no other city practises anything, and who does on the rest.
 *
 * Rule: a practice is about its subjects, where an editor coded it, else about its themes. It is not alone on one where
 * a practice of another city, in its profile or in the grid, is on it or touches it; of what nobody coded, a shared
 * theme is enough, since nothing tells it apart. Nor is it where a strategy that another city runs is on it, which is no
 * like of it all the same. The like of it is told by `areAlike`. A practice of the same city is not
 * another's. The grid and the profiles are two lists of the same practices: nothing is called alone unless neither holds it,
 * and none is named twice.
 *
 * @returns by id of the practice
 */
export const practicesElsewhere = perDataset((dataset): ReadonlyMap<string, Elsewhere> => {
	const codings = subjectCodings(dataset);
	const topics = practiceTopics(dataset);
	return new Map(
		dataset.practices.map((practice) => {
			const key = `practices/${practice.practiceId}`;
			const subjectIds = codings.get(key)?.subjectIds ?? [];
			return [practice.practiceId, elsewhereOf({ ...practice, key }, topics, subjectIds)];
		})
	);
});

/** The same of the practices that only the grid names, by id of the entry. */
export const gridPracticesElsewhere = perDataset((dataset): ReadonlyMap<string, Elsewhere> => {
	const codings = subjectCodings(dataset);
	const topics = practiceTopics(dataset);
	const named = dataset.grid.filter((entry) => entry.kind === 'practice' && entry.practiceIds.length === 0);
	return new Map(
		named.map(({ entryId, cityId, themeId }) => {
			const key = `grid/${entryId}`;
			const subjectIds = codings.get(key)?.subjectIds ?? [];
			return [entryId, elsewhereOf({ key, cityId, themeIds: [themeId] }, topics, subjectIds)];
		})
	);
});
