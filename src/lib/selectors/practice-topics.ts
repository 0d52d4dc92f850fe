import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { isRunningStrategy } from '../domain/running-strategy.ts';
import { joinedAbout, type About } from './alike-practices.ts';
import { groupBy, indexBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';
import { subjectCodings } from './subject-codings.ts';

/** Practices by what they are about. */
export interface PracticeTopics {
	/** Practices that an editor coded, by subject: those mainly about it, and those that touch it. */
	readonly bySubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** By key of a practice: what it is coded with, and the entries of the grid that rest on it. */
	readonly aboutOf: ReadonlyMap<string, About>;
	readonly touchingSubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** All practices by theme, and those that nobody coded. */
	readonly byTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly uncodedByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
	/** Strategies that run, by what they are about: no practices, yet what a city does. */
	readonly runningBySubject: ReadonlyMap<string, readonly EvidenceRecord[]>;
	readonly runningByTheme: ReadonlyMap<string, readonly EvidenceRecord[]>;
}

const byEach = (pairs: readonly (readonly [string, EvidenceRecord])[]) =>
	new Map(
		[...groupBy(pairs, ([id]) => id)].map(([id, some]) => [
			id,
			[...new Set(some.map(([, record]) => record))]
		])
	);

/** Practices of the profiles, and practices of the grid beside these, by what they are about. */
export const practiceTopics = perDataset((dataset: Dataset): PracticeTopics => {
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
	const aboutOf = new Map(
		[...groupBy(shown, ([, record]) => recordKey(record))].map(([key, some]) => [
			key,
			joinedAbout(some.flatMap(([about]) => codingOf(about) ?? []))
		])
	);
	const strategies = indexBy(dataset.policies.filter(isRunningStrategy), ({ policyId }) => policyId);
	const running = records.filter(({ table, id }) => table === 'policies' && strategies.has(id));
	const runningOn = (ids: (record: EvidenceRecord) => readonly string[]) =>
		byEach(running.flatMap((record) => ids(record).map((id) => [id, record] as const)));
	const themes = on(({ themeIds }) => themeIds);
	return {
		aboutOf,
		bySubject: byEach(on((record) => codingOf(record)?.subjectIds ?? [])),
		touchingSubject: byEach(on((record) => codingOf(record)?.alsoIds ?? [])),
		byTheme: byEach(themes),
		uncodedByTheme: byEach(themes.filter(([, record]) => !codingOf(record))),
		runningBySubject: runningOn((record) => codingOf(record)?.subjectIds ?? []),
		runningByTheme: runningOn(({ id }) => strategies.get(id)?.themeIds ?? [])
	};
});
