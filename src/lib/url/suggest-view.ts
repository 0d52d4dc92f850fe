import { QueryReader, writeValues, type Parsed } from './query.ts';

/** The address of the page of suggestions: `?record=needs/utrecht-need-1` opens the form on a record. */
export interface SuggestView {
	/** Key of the record; whether there is one, its table says. Null where none is named. */
	readonly record: string | null;
}

/** Reads an address. Never throws. */
export function parseSuggestView(query: URLSearchParams): Parsed<SuggestView> {
	const reader = new QueryReader(query);
	return { view: { record: reader.text('record') || null }, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where no record is named, else `?...`; keys of others stay at the end. */
export const serialiseSuggestView = (
	{ record }: SuggestView,
	others: URLSearchParams = new URLSearchParams()
): string =>
	// A slash may stand in a query as it is.
	writeValues({ record: record && record.trim() }, others).replaceAll('%2F', '/');
