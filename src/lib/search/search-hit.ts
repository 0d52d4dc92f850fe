import type { SearchResult } from 'minisearch';
import type { SearchReason } from './order-results.ts';
import type { SearchRow } from './search-slice.ts';

/** A field of a record in which words were found. */
export type SearchField = 'title' | 'text' | 'city' | 'theme' | 'kind' | 'subject';

/** A record that answers a query. */
export interface SearchHit {
	readonly row: SearchRow;
	/** The folded words of the record that matched. */
	readonly words: ReadonlySet<string>;
	/** Where they stand. */
	readonly fields: ReadonlySet<SearchField>;
	readonly reason: SearchReason;
	/** Words of the query that the record does not have, of those that count. */
	readonly missing: readonly string[];
}

/** A hit whose words are listed when they are asked for: a search finds hundreds of records, and few are drawn. */
export class Found implements SearchHit {
	readonly row: SearchRow;
	readonly reason: SearchReason;
	readonly #result: SearchResult;
	readonly #lacking: (result: SearchResult) => readonly string[];

	constructor(
		[result, reason]: readonly [SearchResult, SearchReason],
		rowOf: (result: SearchResult) => SearchRow,
		lacking: (result: SearchResult) => readonly string[]
	) {
		this.row = rowOf(result);
		this.reason = reason;
		this.#result = result;
		this.#lacking = lacking;
	}

	get words(): ReadonlySet<string> {
		return new Set(Object.keys(this.#result.match));
	}

	get fields(): ReadonlySet<SearchField> {
		return new Set(Object.values(this.#result.match).flat() as SearchField[]);
	}

	get missing(): readonly string[] {
		return this.#lacking(this.#result);
	}
}
