import type { Facets } from '../domain/facets.ts';
import type { PracticeFilter } from '../domain/practice-filter.ts';
import { BYTE_ORDER_MARK, toCsv, type CsvCell } from '../format/csv.ts';

const HEADER = [
	'practice_id',
	'city_id',
	'city',
	'title',
	'summary',
	'lead_organisation',
	'partners',
	'funding',
	'since',
	'theme_ids',
	'themes',
	'group_ids',
	'groups',
	'subject_ids',
	'subjects',
	'similar_practices',
	'nothing_elsewhere_on',
	'source_id',
	'source',
	'page',
	'section',
	'basis',
	'basis_note',
	'dataset_version',
	'view',
	'saved'
] as const;

/** One practice as a row of the file, with what the filters of the page go by. */
export interface PracticeTableRow {
	readonly facets: Facets<PracticeFilter>;
	readonly cells: readonly CsvCell[];
}

export interface PracticeTable {
	/** What the file is called after. */
	readonly networkId: string;
	readonly rows: readonly PracticeTableRow[];
}

/** What a file says of itself, in every row, so that a row that is copied out still says it. */
export interface PracticeFileOrigin {
	/** Address of the view, which names its filter. */
	readonly view: string;
	/** Day on which it was saved, `YYYY-MM-DD`; null where the file is part of the site. */
	readonly saved: string | null;
}

/** Rows of the table as a CSV file. */
export const practicesCsv = (
	rows: readonly PracticeTableRow[],
	{ view, saved }: PracticeFileOrigin
): string => BYTE_ORDER_MARK + toCsv([[...HEADER], ...rows.map(({ cells }) => [...cells, view, saved])]);
