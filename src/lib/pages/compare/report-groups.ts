import type { Dataset } from '../../domain/dataset.ts';
import type { Dimension } from '../../domain/likeness.ts';
import type { Provenance, RecordTable } from '../../domain/record.ts';
import { allRecords } from '../../selectors/all-records.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { provenanceOf } from '../../selectors/records.ts';

/** Cities that the source itself names together, and for what. */
export interface ReportGroup {
	readonly table: RecordTable;
	readonly id: string;
	readonly kind: string;
	/** What the source names them for. */
	readonly title: string;
	readonly cityIds: readonly string[];
	readonly names: readonly string[];
	/** Whether the list of the source ends in an open way. */
	readonly isOpen: boolean;
	/** Whom it names with them without naming a city; null where nobody. */
	readonly others: string | null;
	/** Address within the site. */
	readonly path: string;
	readonly provenance: Provenance;
}

interface Row {
	readonly table: RecordTable;
	readonly id: string;
	readonly cityIds: readonly string[];
	readonly isOpen?: boolean;
	readonly others?: string | null;
}

/** So many cities make a group. */
const LEAST = 2;

/**
 * The groups of cities that the source draws itself: for exchanges and subgroups, for its asks, and for points of its
 * agendas. They are told, not measured: what the source names cities together for is no likeness by any rule of ours.
 */
export const reportGroups = perDataset((dataset: Dataset): readonly ReportGroup[] => {
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const records = indexBy(allRecords(dataset), recordKey);
	const rows: readonly Row[] = [
		...dataset.exchangeTopics.map(({ topicId, cityIds, openList }) => ({
			...{ table: 'exchange_topics' as const, id: topicId, cityIds },
			isOpen: openList === 'yes'
		})),
		...dataset.advocacy.map(({ advocacyId, cityIds, othersLinked }) => ({
			...{ table: 'advocacy' as const, id: advocacyId, cityIds },
			others: othersLinked
		})),
		...dataset.meetingItems.map(({ itemId, cityIds }) => ({
			...{ table: 'meeting_items' as const, id: itemId, cityIds }
		}))
	];
	return rows.flatMap(({ table, id, cityIds, isOpen = false, others = null }) => {
		const record = records.get(recordKey({ table, id }));
		if (!record || cityIds.length < LEAST) return [];
		return {
			...{ table, id, cityIds, isOpen, others },
			kind: record.kind,
			title: record.title ?? record.text,
			names: cityIds.map((cityId) => names.get(cityId) ?? cityId),
			path: record.path,
			provenance: provenanceOf(record)
		};
	});
});

/** The tables that each measure is made from. */
const MEASURED: Readonly<Record<Dimension, readonly string[]>> = {
	both: ['grid'],
	needs: ['grid'],
	actions: ['grid'],
	practices: ['grid'],
	groups: ['group_matrix'],
	size: [],
	funding: ['funding']
};

/** A remark on what the source has of a measure and its text has not. */
export interface MeasureGap {
	readonly id: string;
	readonly text: string;
	readonly page: string | null;
}

/** What is missing from the tables that a measure is made from, for the network as a whole. */
export const measureGaps = ({ notes }: Dataset, dimension: Dimension): readonly MeasureGap[] =>
	notes
		.filter(
			({ kind, cityId, recordTable }) =>
				kind === 'missing' &&
				cityId === null &&
				recordTable !== null &&
				MEASURED[dimension].includes(recordTable)
		)
		.map(({ noteId, text, page }) => ({ id: noteId, text, page }));
