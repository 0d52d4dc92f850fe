import { SWOT_QUADRANTS, type SwotQuadrant } from '../domain/choices.ts';
import { byWord } from '../domain/by-word.ts';
import type { Dataset, Subject } from '../domain/dataset.ts';
import type { TopicPart } from '../domain/likeness.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { topicPartOf } from '../selectors/city-topics.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { cityRecords } from '../selectors/records.ts';
import { subjectCodings, subjectNeighbours } from '../selectors/subject-codings.ts';
import type { CityEntries } from './theme.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** How a record stands to a subject: who needs it, plans it, has it, has a strategy on it, or one of the four quadrants. */
export const SUBJECT_PARTS = ['need', 'action', 'practice', 'strategy', ...SWOT_QUADRANTS] as const;
export type SubjectPart = (typeof SUBJECT_PARTS)[number];

/** Records on a subject, and those that only touch it. */
interface OnSubject {
	readonly records: readonly EvidenceRecord[];
	readonly touching: readonly EvidenceRecord[];
}

const partOf = ({ table, kind }: EvidenceRecord): SubjectPart =>
	table === 'needs'
		? 'need'
		: table === 'swot'
			? (kind as SwotQuadrant)
			: (kind as 'need' | 'action' | 'practice' | 'strategy');

/** The records of every subject, read once. */
const recordsBySubject = perDataset((dataset: Dataset): ReadonlyMap<string, OnSubject> => {
	const codings = subjectCodings(dataset);
	const found = new Map<string, { records: EvidenceRecord[]; touching: EvidenceRecord[] }>(
		dataset.subjects.map(({ subjectId }) => [subjectId, { records: [], touching: [] }])
	);
	for (const record of cityRecords(dataset)) {
		const coding = codings.get(recordKey(record));
		for (const id of coding?.subjectIds ?? []) found.get(id)?.records.push(record);
		for (const id of coding?.alsoIds ?? []) found.get(id)?.touching.push(record);
	}
	return found;
});

export interface SubjectRow extends Named {
	readonly definition: string;
	/** In how many cities it is needed, planned and practised, by a strategy that runs, too. */
	readonly cities: Readonly<Record<'need' | 'action' | 'practice', number>>;
}

/** A subject with the cities that need it, by name. */
export interface NeededSubject extends Named {
	readonly cities: readonly Named[];
}

export interface SubjectsSlice {
	/** What more than one city needs, what most cities need first; else in the order of the subjects. */
	readonly needed: readonly NeededSubject[];
	readonly themes: readonly (Named & { readonly subjects: readonly SubjectRow[] })[];
	readonly count: number;
}

const NONE: OnSubject = { records: [], touching: [] };

/** All subjects, under their themes. */
export function subjectsSlice(dataset: Dataset): SubjectsSlice {
	const all = recordsBySubject(dataset);
	const topicPart = topicPartOf(dataset);
	const citiesOf = (records: readonly EvidenceRecord[], part: TopicPart): number =>
		new Set(records.filter((record) => topicPart(record) === part).map(({ cityId }) => cityId)).size;
	const rowOf = ({ subjectId, label, definition }: Subject): SubjectRow => {
		const { records } = all.get(subjectId) ?? NONE;
		return {
			id: subjectId,
			name: label,
			definition,
			cities: {
				need: citiesOf(records, 'needs'),
				action: citiesOf(records, 'actions'),
				practice: citiesOf(records, 'practices')
			}
		};
	};
	const needed = [...dataset.subjects].sort(inOrder).map(({ subjectId, label }): NeededSubject => {
		const records = all.get(subjectId)?.records ?? [];
		const ids = new Set(records.filter((each) => partOf(each) === 'need').map(({ cityId }) => cityId));
		const cities = dataset.cities.filter(({ cityId }) => ids.has(cityId));
		return { id: subjectId, name: label, cities: cities.map(({ cityId, name }) => ({ id: cityId, name })) };
	});
	const byTheme = groupBy([...dataset.subjects].sort(inOrder), ({ themeId }) => themeId);
	return {
		needed: needed
			.filter(({ cities }) => cities.length > 1)
			.sort((a, b) => b.cities.length - a.cities.length),
		count: dataset.subjects.length,
		themes: dataset.themes
			.filter(({ themeId }) => byTheme.has(themeId))
			.map(({ themeId, label }) => ({
				id: themeId,
				name: label,
				subjects: (byTheme.get(themeId) ?? []).map(rowOf)
			}))
	};
}

const inOrder = (a: Subject, b: Subject): number => a.position - b.position;

export interface SubjectSlice {
	readonly subject: Subject;
	readonly theme: Named;
	readonly neighbours: readonly Named[];
	readonly words: readonly {
		readonly lang: string;
		readonly preferred: string;
		readonly others: readonly string[];
	}[];
	readonly parts: Readonly<Record<SubjectPart, readonly CityEntries<EvidenceRecord>[]>>;
	/** Whether any of the strategies runs. */
	readonly isRun: boolean;
	readonly touching: readonly CityEntries<EvidenceRecord>[];
	readonly topics: readonly Named[];
}

/** One subject: who needs, plans and has it, and its words. Throws `no subject: <id>`. */
export function subjectSlice(dataset: Dataset, subjectId: string): SubjectSlice {
	const subject = dataset.subjects.find((row) => row.subjectId === subjectId);
	if (!subject) throw new Error(`no subject: ${subjectId}`);
	const names = new Map(dataset.subjects.map((row) => [row.subjectId, row.label]));
	const near = subjectNeighbours(dataset).get(subjectId) ?? new Set();
	const codings = subjectCodings(dataset);
	const { records, touching } = recordsBySubject(dataset).get(subjectId) ?? NONE;
	const byCity = (rows: readonly EvidenceRecord[]): CityEntries<EvidenceRecord>[] => {
		const groups = groupBy(rows, ({ cityId }) => cityId);
		return dataset.cities
			.filter(({ cityId }) => groups.has(cityId))
			.map(({ cityId, name }) => ({ id: cityId, name, entries: groups.get(cityId) ?? [] }));
	};
	return {
		subject,
		theme: {
			id: subject.themeId,
			name: dataset.themes.find(({ themeId }) => themeId === subject.themeId)?.label ?? subject.themeId
		},
		neighbours: dataset.subjects
			.filter((row) => near.has(row.subjectId))
			.map((row) => ({ id: row.subjectId, name: names.get(row.subjectId)! })),
		words: dataset.subjectWords
			.filter((row) => row.subjectId === subjectId)
			.map(({ lang, preferred, otherWords }) => ({ lang, preferred, others: otherWords })),
		parts: byWord(SUBJECT_PARTS, (part) => byCity(records.filter((record) => partOf(record) === part))),
		isRun: records.some(
			(record) => record.table === 'policies' && topicPartOf(dataset)(record) === 'practices'
		),
		touching: byCity(touching),
		topics: dataset.exchangeTopics
			.filter(({ topicId }) =>
				codings.get(recordKey({ table: 'exchange_topics', id: topicId }))?.subjectIds.includes(subjectId)
			)
			.map(({ topicId, title }) => ({ id: topicId, name: title }))
	};
}
