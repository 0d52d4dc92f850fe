import { bibtexText } from './bibtex-text.ts';
import { addressOf, type Citation } from './citation.ts';
import { noteOf } from './csl-json.ts';

/** One record as a BibTeX entry: `@techreport`, whose institution is the publisher of the source. */
export function toBibtexEntry(citation: Citation): string {
	const { record, source, dashboard } = citation;
	const [year, month] = source.published?.split('-') ?? [];
	const fields: readonly (readonly [string, string | undefined])[] = [
		// A second pair of braces keeps the capitals of names.
		['title', `{${bibtexText(source.title)}}`],
		['author', `{${bibtexText(source.publisher)}}`],
		// Without them "and" would part one name into two.
		['institution', `{${bibtexText(source.publisher)}}`],
		['year', year],
		['month', month === undefined ? undefined : String(Number(month))],
		['pages', record.page?.replaceAll('-', '--')],
		['url', addressOf(citation)],
		['urldate', dashboard.accessed],
		['language', source.language],
		['version', dashboard.version],
		['note', bibtexText(noteOf(citation))]
	];
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `\t${name} = {${value}}`);
	return `@techreport{${record.id},\n${lines.join(',\n')}\n}`;
}

/** Several records as one BibTeX file. */
export const toBibtex = (citations: readonly Citation[]): string =>
	`${citations.map(toBibtexEntry).join('\n\n')}\n`;
