import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { m } from '../messages/index.ts';
import { isHeaderRequired, isOptional, metaOf, type Column } from '../schema/column.ts';
import { writtenAs } from '../schema/dictionary.ts';
import { networkTables, policyTables, filledTables, type SiteTable } from '../tables/site-tables.ts';
import { tableCells } from '../tables/table-cells.ts';
import type { ReportRow } from './data-report.ts';

/** A table in the list of all. */
export interface TableHead {
	readonly slug: string;
	readonly name: string;
	readonly description: string;
	readonly rows: number;
}

export interface DataSlice {
	readonly networkId: string;
	readonly title: string;
	readonly version: string;
	readonly licence: string | null;
	readonly tables: readonly TableHead[];
	/** Names of tables that the network does without. */
	readonly absent: readonly string[];
	readonly policy: readonly TableHead[];
	readonly report: readonly ReportRow[];
}

/** Text and code in turns, as a cell of the dictionary shows them. */
export interface WordsPart {
	readonly text: string;
	readonly isCode: boolean;
}

export interface DictionaryRow {
	readonly column: string;
	readonly holds: string;
	readonly written: readonly WordsPart[];
	readonly empty: readonly WordsPart[];
}

export interface TableSlice extends TableHead {
	readonly networkTitle: string;
	/** Language of the texts. */
	readonly language: string;
	readonly key: readonly string[];
	readonly sources: readonly { readonly sourceId: string; readonly title: string }[];
	readonly dictionary: readonly DictionaryRow[];
	readonly preview: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

const PREVIEW_ROWS = 12;
const LONGEST_CELL = 160;

const headOf = ({ slug, table, rows }: SiteTable): TableHead => ({
	slug,
	name: table.name,
	description: table.description,
	rows: rows.length
});

/** Every table of the site, with what a check of them says. */
export function dataSlice(
	dataset: Dataset,
	context: PolicyContext | null,
	report: readonly ReportRow[]
): DataSlice {
	const all = networkTables(dataset);
	const { network, version } = dataset;
	return {
		networkId: network.networkId,
		title: network.shortTitle ?? network.title,
		version,
		licence: network.licence,
		tables: all.filter(({ rows }) => rows.length > 0).map(headOf),
		absent: all.filter(({ rows }) => rows.length === 0).map(({ table }) => table.name),
		policy: policyTables(context)
			.filter(({ rows }) => rows.length > 0)
			.map(headOf),
		report
	};
}

const partsOf = (markdown: string): readonly WordsPart[] =>
	markdown
		.split('`')
		.map((text, index) => ({ text, isCode: index % 2 === 1 }))
		.filter(({ text }) => text !== '');

function emptyWords(column: Column): string {
	const { whenEmpty } = metaOf(column);
	if (!isOptional(column)) return m.data.emptyCell.no;
	if (whenEmpty !== undefined) return m.data.emptyCell.means(whenEmpty);
	return isHeaderRequired(column) ? m.data.emptyCell.yes : m.data.emptyCell.absent;
}

const shortCell = (value: string | number | null): string => {
	const text = value === null ? '' : String(value);
	return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
};

/** One table: its dictionary, its sources and its first rows. Throws `no table: <slug>` where it has no rows. */
export function tableSlice(dataset: Dataset, context: PolicyContext | null, slug: string): TableSlice {
	const found = filledTables(dataset, context).find((one) => one.slug === slug);
	if (found === undefined) throw new Error(`no table: ${slug}`);
	const { table, rows, isPolicy } = found;
	const { columns, rows: cells } = tableCells(table, rows.slice(0, PREVIEW_ROWS));
	const named = new Set(rows.map((row) => ('sourceId' in row ? row.sourceId : null)));
	const sources = isPolicy && context !== null ? context.sources : dataset.sources;
	return {
		...headOf(found),
		networkTitle: dataset.network.title,
		language: isPolicy ? 'en' : (dataset.network.language ?? 'en'),
		key: table.key,
		sources: sources
			.filter(({ sourceId }) => named.has(sourceId))
			.map(({ sourceId, title }) => ({ sourceId, title })),
		dictionary: Object.entries(table.columns).map(([name, column]) => ({
			column: name,
			holds: metaOf(column).description,
			written: partsOf(writtenAs(column)),
			empty: partsOf(emptyWords(column))
		})),
		preview: { columns, rows: cells.map((row) => row.map(shortCell)) }
	};
}
