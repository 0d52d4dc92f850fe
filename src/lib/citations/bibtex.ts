import { addressOf, type Citation } from './citation.ts';
import { noteOf } from './csl-json.ts';

/** Signs that mean something to BibTeX or TeX; the rest is UTF-8, which every current reader takes. */
const SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Signs that TeX joins to another one: two hyphens to a dash, two apostrophes to a quotation mark. */
const JOINED = /(?<=-)-|(?<=')'|(?<=[`!?])`|(?<=,),/g;

/** Text as a BibTeX field holds it. */
export const bibtexText = (text: string): string =>
	text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[\\{}#$%&_~^]/g, (sign) => SIGNS[sign] ?? sign)
		.replaceAll(JOINED, '{}$&');

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
