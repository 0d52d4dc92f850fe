import { LATER_KINDS, type LaterKind } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LaterNote } from '../domain/later-note.ts';
import type { EvidenceRecord, Provenance } from '../domain/record.ts';
import type { SinceFilter } from '../domain/since-filter.ts';
import { formatDate } from '../format/date.ts';
import { compareNames } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { allRecords } from '../selectors/all-records.ts';
import { indexBy } from '../selectors/group-by.ts';
import { laterFacts, type Later } from '../selectors/later-facts.ts';
import { cityNames, meetingsByDate } from '../selectors/meetings.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { provenanceOf } from '../selectors/records.ts';
import type { FilterOption } from './meetings.ts';
import { meetingRows, type MeetingRow } from './meetings/meeting-row.ts';

/** A record of the baseline beside the later fact that updates it. */
export type UpdatedRecord = Pick<
	EvidenceRecord,
	'table' | 'id' | 'kind' | 'title' | 'text' | 'path' | keyof Provenance
> & {
	/** When the tables plan or date a meeting, in words; null for any other record. */
	readonly when: string | null;
	/** Publisher and date of the source of its row; null where that is the report itself. */
	readonly otherSource: string | null;
};

export interface SinceEntry {
	readonly note: LaterNote;
	readonly kind: LaterKind;
	readonly provenance: Provenance;
	readonly cities: readonly { readonly id: string; readonly name: string }[];
	readonly themes: readonly { readonly id: string; readonly name: string }[];
	/** The row that it updates; null where it updates none. */
	readonly record: UpdatedRecord | null;
}

/** The page of later facts. */
export interface SinceSlice {
	readonly network: string;
	/** In the order of time; those without any date last, in the order of the table. */
	readonly entries: readonly SinceEntry[];
	/** What each filter can ask for. */
	readonly filters: Readonly<Record<SinceFilter, readonly FilterOption[]>>;
	/** Meetings that the baseline plans or reports, by date: planned beside held. */
	readonly meetings: readonly MeetingRow[];
}

const byTime = (a: Later, b: Later): number =>
	Number(a.orderedBy === null) - Number(b.orderedBy === null) ||
	Number((a.orderedBy ?? '') > (b.orderedBy ?? '')) - Number((a.orderedBy ?? '') < (b.orderedBy ?? ''));

/** Every later fact in the order of time, beside what the baseline says. */
export function sinceSlice(dataset: Dataset): SinceSlice {
	const names = cityNames(dataset);
	const themes = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const records = indexBy(allRecords(dataset), recordKey);
	const meetings = meetingsByDate(dataset.meetings).map(meetingRows(dataset));
	const planned = new Map(
		meetings.map((row) => [
			`meetings/${row.meetingId}`,
			m.since.dated(row.isHeldLater || row.status === 'planned', row.planned.when)
		])
	);
	const otherSource = otherSources(dataset);
	const entries = [...laterFacts(dataset)].sort(byTime).map(({ fact, note, key }): SinceEntry => {
		const record = key === null ? undefined : records.get(key);
		const cityIds = new Set([...fact.cityIds, ...(record?.cityId ? [record.cityId] : [])]);
		const themeIds = new Set([...fact.themeIds, ...(record?.themeIds ?? [])]);
		return {
			note,
			kind: fact.kind,
			provenance: provenanceOf(fact),
			cities: [...cityIds].map((id) => ({ id, name: names.get(id) ?? id })),
			themes: [...themeIds].map((id) => ({ id, name: themes.get(id) ?? id })),
			record:
				record && key !== null
					? { ...record, when: planned.get(key) ?? null, otherSource: otherSource(record) }
					: null
		};
	});
	return {
		network: dataset.network.shortTitle ?? dataset.network.title,
		entries,
		filters: filtersOf(dataset, entries),
		meetings
	};
}

/** The source of a row that is not of the report, in words: what it says must not be read as the report's. */
function otherSources({ network, sources }: Dataset): (record: Provenance) => string | null {
	const byId = indexBy(sources, ({ sourceId }) => sourceId);
	return ({ sourceId }) => {
		const source = byId.get(sourceId);
		if (!source || sourceId === network.baselineSourceId) return null;
		const { published, publisher } = source;
		return m.later.opensSource(publisher, published === null ? m.later.undatedSource : formatDate(published));
	};
}

function filtersOf({ themes }: Dataset, entries: readonly SinceEntry[]): SinceSlice['filters'] {
	const cities = new Map(entries.flatMap((entry) => entry.cities.map(({ id, name }) => [id, name])));
	const used = new Set(entries.flatMap((entry) => entry.themes.map(({ id }) => id)));
	const kinds = new Set(entries.map(({ kind }) => kind));
	return {
		city: [...cities].map(([id, label]) => ({ id, label })).sort((a, b) => compareNames(a.label, b.label)),
		theme: themes
			.filter(({ themeId }) => used.has(themeId))
			.map(({ themeId, label }) => ({ id: themeId, label })),
		kind: LATER_KINDS.filter((kind) => kinds.has(kind)).map((id) => ({ id, label: m.later.kind[id] }))
	};
}
