import type { Relation } from '../../domain/relation.ts';
import type { CsvCell } from '../../format/csv.ts';
import { compareView } from '../../messages/en/compare-view.ts';
import { m } from '../../messages/index.ts';
import type { ComparedCell, ComparedLine, ComparedRow, ComparedSection, Comparison } from './comparison.ts';

/** Which rows of a comparison are exported, and what the file says of itself. */
export interface ComparisonPart {
	readonly show: 'all' | Exclude<Relation, 'unsettled'>;
	/** The theme that the rows are narrowed to; null for all. */
	readonly theme: string | null;
	/** Address of the site's first page, to make addresses of records whole. */
	readonly site: string;
	/** Address of the view. */
	readonly view: string;
}

const words = compareView.csv;

/** The statements of a cell; an empty one says why in one row, so that nothing stated is no row lost. */
function lineCells(
	{ empty, lines }: ComparedCell,
	{ site }: ComparisonPart
): readonly (readonly CsvCell[])[] {
	const of = ({ lead, text, mark, source }: ComparedLine): readonly CsvCell[] => [
		[lead, text].filter(Boolean).join(': ') || null,
		mark,
		source?.provenance.sourceId ?? null,
		source?.provenance.page ?? null,
		source?.provenance.basis ?? null,
		source ? `${source.table}/${source.id}` : null,
		source ? site + source.path : null
	];
	const nothing = empty && [null, m.evidence.empty[empty].toLowerCase(), null, null, null, null, null];
	return [...(nothing ? [nothing] : []), ...lines.map(of)];
}

/** The rows that are shown as a file: one a statement, with its city, what the row settles, and its source. */
export function comparisonExport(
	{ cities, sections }: Comparison,
	part: ComparisonPart
): readonly (readonly CsvCell[])[] {
	const isShown = ({ relation, themeIds }: ComparedRow) =>
		(part.show === 'all' || relation === part.show) && (part.theme === null || themeIds.includes(part.theme));
	const nameOf = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const kindOf = ({ kind }: ComparedRow) =>
		kind === null ? '' : ` (${m.evidence.kind[kind].toLowerCase()})`;
	const rowsOf = ({ label, rows }: ComparedSection) =>
		rows
			.filter(isShown)
			.flatMap((row) =>
				row.cells.flatMap((cell) =>
					lineCells(cell, part).map((line) => [
						label,
						row.label + kindOf(row),
						m.compare.relation[row.relation],
						nameOf.get(cell.cityId) ?? null,
						cell.cityId,
						...line,
						row.note,
						part.view
					])
				)
			);
	const { section, row, relation, city, cityId, statement, mark, sourceId, page, basis, record } = words;
	return [
		[section, row, relation, city, cityId, statement, mark, sourceId, page, basis, record].concat(
			words.address,
			words.note,
			words.view
		),
		...sections.flatMap(rowsOf)
	];
}
