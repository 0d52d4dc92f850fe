import type { Basis, Confidence, GridKind } from '../domain/choices.ts';
import { inferredOf } from '../domain/inferred-part.ts';
import { toCsv, type CsvCell } from '../format/csv.ts';

export interface GridCsvEntry {
	readonly entryId: string;
	readonly kind: GridKind;
	readonly text: string;
	readonly confidence: Confidence;
	readonly sourceId: string;
	readonly page: string | null;
	readonly basis: Basis;
}

/** A city and a theme with the entries that are shown. */
export interface GridCsvCell {
	readonly cityId: string;
	readonly city: string;
	readonly themeId: string;
	readonly theme: string;
	readonly category: string;
	readonly entries: readonly GridCsvEntry[];
	/** Entries of the cell that a filter hides. */
	readonly hidden: number;
}

/** What the file says of itself, in every row, so that a row that is copied out still says it. */
export interface GridCsvOrigin {
	readonly dataset: string;
	/** Address of the view, which names its filter. */
	readonly view: string;
	/** Day on which it was saved, `YYYY-MM-DD`; null where the file is part of the site. */
	readonly saved: string | null;
}

const HEADER = [
	'entry_id',
	'city_id',
	'city',
	'theme_id',
	'theme',
	'category',
	'status',
	'kind',
	'text',
	'confidence',
	'source_id',
	'page',
	'basis',
	'inferred_part',
	'dataset_version',
	'view',
	'saved'
] as const;

/**
 * The grid as CSV: a row an entry. A cell without any is a row of its own with the status `no entry`, and a cell whose
 * entries are all filtered out one with `not shown`: no cell is left out, and neither can be taken for the other.
 */
export function gridCsv(cells: Iterable<GridCsvCell>, { dataset, view, saved }: GridCsvOrigin): string {
	const rows: CsvCell[][] = [[...HEADER]];
	for (const { cityId, city, themeId, theme, category, entries, hidden } of cells) {
		const place = [cityId, city, themeId, theme, category];
		const origin = [dataset, view, saved];
		for (const { entryId, kind, text, confidence, sourceId, page, basis } of entries) {
			const said = [kind, text, confidence, sourceId, page, basis, inferredOf(basis, 'grid')];
			rows.push([entryId, ...place, 'entry', ...said, ...origin]);
		}
		if (entries.length === 0) {
			const status = hidden > 0 ? 'not shown' : 'no entry';
			rows.push([null, ...place, status, null, null, null, null, null, null, null, ...origin]);
		}
	}
	return toCsv(rows);
}
