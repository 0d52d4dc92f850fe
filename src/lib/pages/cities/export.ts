import type { CsvCell } from '../../format/csv.ts';
import { m } from '../../messages/index.ts';
import type { CitiesSlice, CityRow } from '../cities.ts';
import type { CitiesColumn, FigureColumn } from './columns.ts';
import { companionReading } from './figure-cell.ts';

/** What an exported table says of itself, in columns of their own, so that the file stays plain CSV. */
export interface ExportNote {
	/** Which cities in which order: the words of the page, or its address. */
	readonly view: string;
	/** The day of the download; null for a file that is made with the site. */
	readonly date: string | null;
}

/** Part of the table, as shown. */
export interface ExportedPart {
	readonly columnIds: readonly string[];
	/** In their order. */
	readonly cityIds: readonly string[];
}

const words = m.cities.csv;

function headOf(column: CitiesColumn): readonly string[] {
	const { label, kind } = column;
	if (kind === 'place') return [label];
	if (kind === 'fund') return [label, words.part(label, words.says), words.part(label, words.pages)];
	if (kind === 'list') return [label, words.part(label, words.note)];
	const parts = [words.upperEnd, words.qualifier, words.area, words.period, words.group, words.comparable];
	return [
		`${label} (${m.figures.unitOf(column.unit)})`,
		...[...parts, words.alsoStated, words.pages].map((part) => words.part(label, part))
	];
}

function comparableWords(column: FigureColumn, row: CityRow): string {
	const cell = row.figures[column.id];
	if (!cell?.figure) return '';
	if (cell.isRanked) return words.yes;
	const differences = column.ranked > 0 ? cell.differences : column.differences;
	return words.no(differences.map((each) => m.comparability.difference[each]).join(', '));
}

function figureCells(column: FigureColumn, row: CityRow): readonly CsvCell[] {
	const cell = row.figures[column.id];
	const also = cell?.companions.map(companionReading).join('; ') || null;
	if (!cell?.figure)
		return [null, null, m.evidence.empty['not-stated'].toLowerCase(), null, null, null, null, also, null];
	const { value, valueMax, qualifier, area, isAreaInferred, period, group, source } = cell.figure;
	return [
		value,
		valueMax,
		m.figures.qualifier[qualifier],
		m.figures.areaOf(area ?? m.figures.geography[row.level], isAreaInferred ? 'inferred' : null),
		period ?? m.figures.noPeriod,
		group,
		comparableWords(column, row),
		also,
		source.provenance.page
	];
}

function cellsOf(column: CitiesColumn, row: CityRow): readonly CsvCell[] {
	if (column.kind === 'figure') return figureCells(column, row);
	if (column.kind === 'place') return [column.id === 'country' ? row.country : m.figures.level[row.level]];
	if (column.kind === 'fund') {
		const reading = row.funds[column.fundId];
		if (!reading) return [m.evidence.empty['no-entry'].toLowerCase(), null, null];
		return [m.profile.fundAccess[reading.access], reading.text, reading.provenance.page];
	}
	const length = row.lists[column.id];
	return length === 0 ? [null, m.evidence.empty['no-entry'].toLowerCase()] : [length, null];
}

/**
 * The table as rows of a file: exactly the columns and cities given, in their order. A figure takes several columns,
 * so that its value stays a number and nothing that qualifies it is lost.
 */
export function citiesExport(
	{ columns, rows, version, source }: CitiesSlice,
	{ columnIds, cityIds }: ExportedPart,
	{ view, date }: ExportNote
): readonly (readonly CsvCell[])[] {
	const columnById = new Map(columns.map((column) => [column.id, column]));
	const rowById = new Map(rows.map((row) => [row.cityId, row]));
	const shown = columnIds.flatMap((id) => columnById.get(id) ?? []);
	const about = [view, version, source, date];
	const body = cityIds.flatMap((id) => {
		const row = rowById.get(id);
		return row ? [[row.name, row.cityId, ...shown.flatMap((column) => cellsOf(column, row)), ...about]] : [];
	});
	const { cityId, view: viewHead, version: versionHead, source: sourceHead, downloaded } = words;
	return [
		[m.cities.city, cityId, ...shown.flatMap(headOf), viewHead, versionHead, sourceHead, downloaded],
		...body
	];
}

/** All columns and all cities. */
export const wholeTable = ({ columns, rows }: CitiesSlice): ExportedPart => ({
	columnIds: columns.map(({ id }) => id),
	cityIds: rows.map(({ cityId }) => cityId)
});
