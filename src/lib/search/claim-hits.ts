import type { ClaimRecord, ClaimSheet } from '../domain/claim-sheet.ts';
import type { SearchHit } from './search-hit.ts';
import { pathOf, type SearchSlice } from './search-slice.ts';

/** Records of one city that a claim check shows: what ranks lower has hardly a word of the search. */
const PER_CITY = 8;

/**
 * What a reader sorts the cities by after a search: every city, each with the best of what was found of it.
 *
 * @param start address of the search within the site
 */
export function claimFromHits(
	query: string,
	start: string,
	hits: readonly SearchHit[],
	slice: SearchSlice
): ClaimSheet {
	const { cities } = slice;
	const found = cities.map((): ClaimRecord[] => []);
	for (const { row } of hits) {
		const [table, id, kind, city, title, text, , , page, later] = row;
		const records = found[city];
		if (!records || records.length === PER_CITY) continue;
		const said = [title, text].filter(Boolean).join('. ');
		records.push({
			key: `${table}/${id}`,
			kind,
			text: said,
			page: page || null,
			path: pathOf(row, slice),
			...(later && { later })
		});
	}
	return {
		claim: query,
		start,
		cities: cities.map(({ id, name }, place) => ({ id, name, records: found[place] ?? [] }))
	};
}
