import type { Dataset, Practice } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';
import { subjectCodings } from './subject-codings.ts';

/** What other cities practise of what a practice is about. */
export interface Elsewhere {
	/** What it is about: ids of subjects where an editor coded it, else of themes. */
	readonly topicIds: readonly string[];
	/** Of these, those on which no other city has a practice; it stands alone where these are all. */
	readonly aloneOn: readonly string[];
	/** Practices of other cities on one of them, one a city, of the profiles before those of the grid. */
	readonly likes: readonly EvidenceRecord[];
}

const byTable = (a: EvidenceRecord, b: EvidenceRecord): number =>
	Number(a.table === 'grid') - Number(b.table === 'grid');

/** So many are named. */
const NAMED = 3;

interface Topics {
	/** Practices that an editor coded, by subject: what is on it before what touches it. */
	readonly bySubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** All practices by theme, and those that nobody coded. */
	readonly byTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly uncodedByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
}

const byEach = (pairs: readonly (readonly [string, EvidenceRecord])[]) =>
	new Map([...groupBy(pairs, ([id]) => id)].map(([id, some]) => [id, some.map(([, record]) => record)]));

/** Practices of the profiles, and practices of the grid beside these, by what they are about. */
function topicsOf(dataset: Dataset): Topics {
	const codings = subjectCodings(dataset);
	const resting = new Map(dataset.grid.map(({ entryId, practiceIds }) => [entryId, practiceIds]));
	const known = new Set(dataset.practices.map(({ practiceId }) => practiceId));
	const isListed = ({ id }: EvidenceRecord) => (resting.get(id) ?? []).some((each) => known.has(each));
	const all = cityRecords(dataset);
	const practices = [
		...all.filter(({ table }) => table === 'practices'),
		...all.filter((record) => record.table === 'grid' && record.kind === 'practice')
	];
	// An entry that rests on a practice may be about more than the practice was coded with: it counts, but is named last.
	const ordered = [...practices.filter((each) => !isListed(each)), ...practices.filter(isListed)];
	const codingOf = (record: EvidenceRecord) => codings.get(recordKey(record));
	const on = (ids: (record: EvidenceRecord) => readonly string[] = () => []) =>
		ordered.flatMap((record) => ids(record).map((id) => [id, record] as const));
	const themes = on(({ themeIds }) => themeIds);
	return {
		bySubject: byEach([
			...on((record) => codingOf(record)?.subjectIds ?? []),
			...on((record) => codingOf(record)?.alsoIds ?? [])
		]),
		byTheme: byEach(themes),
		uncodedByTheme: byEach(themes.filter(([, record]) => !codingOf(record)))
	};
}

/**
 * Of each practice, on what of it no other city practises anything, and who does on the rest.
 *
 * Rule: a practice is about its subjects, where an editor coded it, else about its themes. Another city has the like
 * where a practice of its profile, or one of the grid, is on one of them or touches it; of what nobody coded, a shared
 * theme is enough, since nothing tells it apart. A practice of the same city is not another's. The grid and the profiles
 * are two lists: nothing is called alone unless neither holds the like.
 *
 * @returns by id of the practice
 */
export const practicesElsewhere = perDataset((dataset): ReadonlyMap<string, Elsewhere> => {
	const codings = subjectCodings(dataset);
	const { bySubject, byTheme, uncodedByTheme } = topicsOf(dataset);
	const others = (practice: Practice, records: readonly EvidenceRecord[] = []) =>
		records.filter(({ cityId }) => cityId !== practice.cityId);
	return new Map(
		dataset.practices.map((practice) => {
			const subjectIds = codings.get(`practices/${practice.practiceId}`)?.subjectIds ?? [];
			const isCoded = subjectIds.length > 0;
			const topicIds = isCoded ? subjectIds : practice.themeIds;
			const uncoded = isCoded
				? practice.themeIds.flatMap((id) => others(practice, uncodedByTheme.get(id)))
				: [];
			const found = topicIds.map((id) => others(practice, (isCoded ? bySubject : byTheme).get(id)));
			const likes = [...groupBy([...found.flat(), ...uncoded].sort(byTable), ({ cityId }) => cityId)].map(
				([, [first]]) => first!
			);
			return [
				practice.practiceId,
				{
					topicIds,
					aloneOn: uncoded.length > 0 ? [] : topicIds.filter((_, place) => found[place]!.length === 0),
					likes: likes.slice(0, NAMED)
				}
			];
		})
	);
});
