import { slug } from './slug.ts';

/** What stands between city and rest in the id of a record that has no id column, so that it is no other record's id. */
const WORDS: Readonly<Record<string, string>> = { funding: 'fund', group_matrix: 'group' };

/**
 * The id of a record, in addresses and in `record_id` columns: the key itself where it is one column, else
 * its parts as slugs with the table's word after the first (`funding`, `liege` + `ESF+` is `liege-fund-esf`).
 */
export function recordId(table: string, key: readonly string[]): string {
	const [first = '', ...rest] = key;
	if (rest.length === 0) return first;
	const word = WORDS[table];
	return [slug(first), ...(word ? [word] : []), ...rest.map(slug)].join('-');
}
