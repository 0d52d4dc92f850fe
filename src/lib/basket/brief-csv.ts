import { addressOf } from '../citations/citation.ts';
import { inferredOf } from '../domain/inferred-part.ts';
import { BYTE_ORDER_MARK, toCsv, type CsvCell } from '../format/csv.ts';
import { brief as briefWords } from '../messages/en/brief.ts';
import { m } from '../messages/index.ts';
import type { BasketItem } from './basket.ts';
import { citedItems, type BriefInput } from './brief-input.ts';

/** What the file says of itself stands in columns of its own, so that it stays a plain table. */
const HEAD = [
	'finding',
	'city',
	'city_id',
	'kind',
	'title',
	'text',
	'reader_note',
	'basis',
	'inferred_part',
	'basis_note',
	'source',
	'publisher',
	'published',
	'page',
	'record',
	'address',
	'taken',
	'filter',
	'dataset_version',
	'exported'
] as const;

/** The records of a basket as a CSV file, in the order of the brief; no cell of it can run as a formula. */
export function briefCsv({ basket, records, citing, today }: BriefInput): string {
	const rowsOf = (finding: string | null, items: readonly BasketItem[]): readonly (readonly CsvCell[])[] =>
		citedItems(items, records).map(({ item, cited: { record, citation } }) => [
			finding,
			citation.city,
			record.cityId,
			m.search.kindLabel[record.kind] ?? record.kind,
			record.title,
			record.text,
			item.note,
			record.basis,
			inferredOf(record.basis, record.table),
			record.basisNote,
			citation.source.title,
			citation.source.publisher,
			citation.source.published,
			record.page,
			item.key,
			addressOf(citation),
			item.taken,
			briefWords.csvFilter(basket.texts.title.trim()),
			citing.version,
			today
		]);
	return (
		BYTE_ORDER_MARK +
		toCsv([
			HEAD,
			...basket.findings.flatMap(({ text, items }) => rowsOf(text, items)),
			...rowsOf(null, basket.items)
		])
	);
}
