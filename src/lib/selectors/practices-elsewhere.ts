import type { Dataset, Practice } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';
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
	/** Of these, those on which no other city has a practice; it stands alone where these are all. */
	readonly aloneOn: readonly string[];
	/** Whether any practice of another city is the like of it. */
	readonly hasLike: boolean;
	/** Practices of other cities with the same main subject, one a city; what shares most comes first. */
	readonly likes: readonly Like[];
	/** Where there is none: practices of other cities that are on one of them or touch it, or that nobody coded. */
	readonly touching: readonly EvidenceRecord[];
}

const byTable = (a: EvidenceRecord, b: EvidenceRecord): number =>
	Number(a.table === 'grid') - Number(b.table === 'grid');

/** So many are named. */
const NAMED = 3;

interface Topics {
	/** Practices that an editor coded, by subject: those mainly about it, and those that touch it. */
	readonly bySubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** The subjects that come first in the coding of a practice, or of a grid entry that rests on it. */
	readonly mainOf: ReadonlyMap<EvidenceRecord, ReadonlySet<string>>;
	/** The same the other way round: practices by the subjects that come first. */
	readonly byMain: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly touchingSubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** All practices by theme, and those that nobody coded. */
	readonly byTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly uncodedByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
}

const byEach = (pairs: readonly (readonly [string, EvidenceRecord])[]) =>
	new Map(
		[...groupBy(pairs, ([id]) => id)].map(([id, some]) => [
			id,
			[...new Set(some.map(([, record]) => record))]
		])
	);

/** Practices of the profiles, and practices of the grid beside these, by what they are about. */
const topicIndex = perDataset((dataset: Dataset): Topics => {
	const codings = subjectCodings(dataset);
	const records = cityRecords(dataset);
	const listed = new Map(records.flatMap((each) => (each.table === 'practices' ? [[each.id, each]] : [])));
	const resting = new Map(dataset.grid.map(({ entryId, practiceIds }) => [entryId, practiceIds]));
	// An entry that rests on practices of the profile is those practices, which it puts under what it is about itself.
	const behind = (record: EvidenceRecord): readonly EvidenceRecord[] => {
		const lines = (resting.get(record.id) ?? []).flatMap((id) => listed.get(id) ?? []);
		return lines.length > 0 ? lines : [record];
	};
	const entries = records.filter((record) => record.table === 'grid' && record.kind === 'practice');
	const shown = [
		...[...listed.values()].map((record) => [record, record] as const),
		...entries.flatMap((entry) => behind(entry).map((record) => [entry, record] as const))
	];
	const codingOf = (record: EvidenceRecord) => codings.get(recordKey(record));
	const on = (ids: (record: EvidenceRecord) => readonly string[] = () => []) =>
		shown.flatMap(([about, record]) => ids(about).map((id) => [id, record] as const));
	const mainOf = new Map(shown.map(([, record]) => [record, new Set<string>()]));
	for (const [about, record] of shown)
		for (const id of codingOf(about)?.subjectIds.slice(0, 1) ?? []) mainOf.get(record)!.add(id);
	const themes = on(({ themeIds }) => themeIds);
	const mains = [...mainOf].flatMap(([record, ids]) => [...ids].map((id) => [id, record] as const));
	return {
		mainOf,
		byMain: byEach(mains),
		bySubject: byEach(on((record) => codingOf(record)?.subjectIds ?? [])),
		touchingSubject: byEach(on((record) => codingOf(record)?.alsoIds ?? [])),
		byTheme: byEach(themes),
		uncodedByTheme: byEach(themes.filter(([, record]) => !codingOf(record)))
	};
});

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
type Placed = Pick<Practice, 'cityId' | 'themeIds'>;

const hasAny = ({ cityId }: Placed, records: readonly EvidenceRecord[] = []): boolean =>
	records.some((record) => record.cityId !== cityId);
const others = ({ cityId }: Placed, records: readonly EvidenceRecord[] = []): readonly EvidenceRecord[] =>
	records.filter((record) => record.cityId !== cityId);

/** The practices that are the like of one, and those near it where there is none. */
function namesOf(
	practice: Placed,
	topics: Topics,
	{ topicIds, isCoded }: { readonly topicIds: readonly string[]; readonly isCoded: boolean }
): Pick<Elsewhere, 'likes' | 'touching'> {
	const on = (id: string) => others(practice, (isCoded ? topics.bySubject : topics.byTheme).get(id));
	const isMain = ({ record, topicIds: shared }: Like): boolean =>
		!isCoded || shared.some((id) => id === topicIds[0] || topics.mainOf.get(record)?.has(id));
	const likes = onePerCityOf(sharing(topicIds.map((id) => [id, on(id)] as const)).filter(isMain));
	if (likes.length > 0) return { likes: likes.slice(0, NAMED), touching: [] };
	const near = (id: string) => (isCoded ? others(practice, topics.touchingSubject.get(id)) : []);
	const uncoded = isCoded
		? practice.themeIds.flatMap((id) => others(practice, topics.uncodedByTheme.get(id)))
		: [];
	const touching = onePerCity([...topicIds.flatMap((id) => [...on(id), ...near(id)]), ...uncoded]);
	return { likes: [], touching: touching.slice(0, NAMED) };
}

/** Whether others have anything is known at once; who they are is looked for when it is asked. */
function elsewhereOf(practice: Placed, topics: Topics, subjectIds: readonly string[]): Elsewhere {
	const isCoded = subjectIds.length > 0;
	const topicIds = isCoded ? subjectIds : practice.themeIds;
	const isUncodedNear =
		isCoded && practice.themeIds.some((id) => hasAny(practice, topics.uncodedByTheme.get(id)));
	const isHeld = (id: string): boolean =>
		isCoded
			? hasAny(practice, topics.bySubject.get(id)) || hasAny(practice, topics.touchingSubject.get(id))
			: hasAny(practice, topics.byTheme.get(id));
	const hasLike = isCoded
		? hasAny(practice, topics.bySubject.get(topicIds[0]!)) ||
			topicIds.some((id) => hasAny(practice, topics.byMain.get(id)))
		: topicIds.some((id) => hasAny(practice, topics.byTheme.get(id)));
	let known: ReturnType<typeof namesOf> | null = null;
	const names = () => (known ??= namesOf(practice, topics, { topicIds, isCoded }));
	return {
		topicIds,
		hasLike,
		aloneOn: isUncodedNear ? [] : topicIds.filter((id) => !isHeld(id)),
		get likes() {
			return names().likes;
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
 * theme is enough, since nothing tells it apart. The like of it is only what shares a subject that is the main one of
 * either: the first of its coding. A practice of the same city is not another's. The grid and the profiles are two lists of the same practices: nothing is called
 * alone unless neither holds it, and none is named twice.
 *
 * @returns by id of the practice
 */
export const practicesElsewhere = perDataset((dataset): ReadonlyMap<string, Elsewhere> => {
	const codings = subjectCodings(dataset);
	const topics = topicIndex(dataset);
	return new Map(
		dataset.practices.map((practice) => {
			const subjectIds = codings.get(`practices/${practice.practiceId}`)?.subjectIds ?? [];
			return [practice.practiceId, elsewhereOf(practice, topics, subjectIds)];
		})
	);
});

/** The same of the practices that only the grid names, by id of the entry. */
export const gridPracticesElsewhere = perDataset((dataset): ReadonlyMap<string, Elsewhere> => {
	const codings = subjectCodings(dataset);
	const topics = topicIndex(dataset);
	const named = dataset.grid.filter((entry) => entry.kind === 'practice' && entry.practiceIds.length === 0);
	return new Map(
		named.map(({ entryId, cityId, themeId }) => {
			const subjectIds = codings.get(`grid/${entryId}`)?.subjectIds ?? [];
			return [entryId, elsewhereOf({ cityId, themeIds: [themeId] }, topics, subjectIds)];
		})
	);
});
