import { passingWords } from '../domain/horizon.ts';
import { laterPath, type AgeNote, type LaterNote } from '../domain/later-note.ts';
import type { Dataset, LaterFact } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { formatDate, formatPeriod, formatSpan } from '../format/date.ts';
import { groupBy, indexBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';

/** A later fact with what is shown of it. */
export interface Later {
	readonly fact: LaterFact;
	readonly note: LaterNote;
	/** Key of the record that it updates; null where it updates none. */
	readonly key: string | null;
	/** Date by which it stands in the order of time: its own, else that of its source; null where neither is known. */
	readonly orderedBy: string | null;
}

const keyOf = ({ recordTable, recordId }: LaterFact): string | null =>
	recordTable !== null && recordId !== null ? recordKey({ table: recordTable, id: recordId }) : null;

/** Later facts by the record that they update, in the order of the table; and all of them in the order of time. */
const laterIndex = perDataset(({ later, sources }) => {
	const bySource = indexBy(sources, ({ sourceId }) => sourceId);
	const all = later.map((fact): Later => {
		const source = bySource.get(fact.sourceId);
		if (!source) throw new Error(`no source: ${fact.sourceId}`);
		return {
			fact,
			key: keyOf(fact),
			orderedBy: fact.date ?? source.published,
			note: {
				id: fact.laterId,
				kind: fact.kind,
				text: fact.text,
				when: fact.date === null ? null : formatSpan(fact.date, fact.endDate),
				basis: fact.basis,
				basisNote: fact.basisNote,
				source: {
					publisher: source.publisher,
					title: source.title,
					published: source.published === null ? null : formatDate(source.published),
					url: source.url
				}
			}
		};
	});
	return {
		all,
		byKey: groupBy(
			all.filter(({ key }) => key !== null),
			({ key }) => key ?? ''
		)
	};
});

/** Every later fact, in the order of the table. */
export const laterFacts = (dataset: Dataset): readonly Later[] => laterIndex(dataset).all;

/** The later facts on one record, in the order of the table. */
export const laterOf = (dataset: Dataset, key: string): readonly Later[] =>
	laterIndex(dataset).byKey.get(key) ?? [];

/** The date of each source, as it is. */
const publishedBy = perDataset(
	({ sources }) => new Map(sources.map(({ sourceId, published }) => [sourceId, published]))
);

/** The period of each figure. */
const periods = perDataset(({ facts }) => new Map(facts.map(({ factId, period }) => [factId, period])));

/** How old a record is, where it is a figure or its words hold for a time only. */
function ageOf(dataset: Dataset, record: EvidenceRecord): readonly AgeNote[] {
	const published = publishedBy(dataset).get(record.sourceId) ?? null;
	const period = record.table === 'facts' ? periods(dataset).get(record.id) : undefined;
	const words = passingWords([record.title, record.text].filter(Boolean).join('. '), {
		published,
		language: dataset.network.language
	});
	if (period === undefined && words.length === 0) return [];
	const date = period ? formatPeriod(period) : published && formatDate(published);
	return [{ kind: 'age', words, when: date, isOfSource: !period }];
}

/** The records, each with its age and its later facts where it has any. */
export function withLater(dataset: Dataset, records: readonly EvidenceRecord[]): readonly EvidenceRecord[] {
	return records.map((record) => {
		const facts = laterOf(dataset, recordKey(record)).map(({ note }) => note);
		const notes = [...ageOf(dataset, record), ...facts];
		return notes.length > 0 ? { ...record, later: notes } : record;
	});
}

/** Later facts as records of their own: each has its own source, so that it can be cited and collected. */
export const laterRecords = ({ later }: Dataset): EvidenceRecord[] =>
	later.map(({ laterId, kind, text, cityIds, themeIds, sourceId, page, basis, basisNote }) => ({
		table: 'later',
		id: laterId,
		cityId: cityIds.length === 1 ? (cityIds[0] ?? null) : null,
		// The tables of the baseline have kinds of these names, too.
		kind: `later-${kind}`,
		title: null,
		text,
		themeIds,
		groupIds: [],
		path: laterPath(laterId),
		sourceId,
		page,
		basis,
		basisNote
	}));
