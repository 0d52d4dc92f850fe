import { formatDate } from '../format/date.ts';
import { m } from '../messages/index.ts';
import { bibtexText } from './bibtex-text.ts';

/** A document or the dashboard as a whole, for a reference that names no record. */
export interface CitedWhole {
	/** Key of the BibTeX entry. */
	readonly key: string;
	readonly type: 'report' | 'dataset';
	readonly title: string;
	readonly publisher: string | null;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it carries no date. */
	readonly published: string | null;
	readonly url: string | null;
	/** Dataset version, where it is the dashboard. */
	readonly version: string | null;
	/** Day on which it was seen, `YYYY-MM-DD`, where that is known. */
	readonly accessed?: string;
}

/** The reference in one line: publisher, title, date, version, address, day of access. */
export function wholeText({ publisher, title, published, version, url, type, accessed }: CitedWhole): string {
	const date = published ? formatDate(published) : type === 'report' ? m.citations.undated : null;
	const seen = accessed ? m.citations.accessed(formatDate(accessed)) : null;
	const parts = [publisher, title, date, version && m.citations.version(version), url, seen];
	return `${parts.filter((part) => part !== null).join(', ')}.`;
}

/** The reference as a BibTeX entry: a report, or `@misc` for the dashboard. */
export function wholeBibtex(whole: CitedWhole): string {
	const { key, type, title, publisher, published, url, version, accessed } = whole;
	const [year, month] = published?.split('-') ?? [];
	const fields: readonly (readonly [string, string | null | undefined])[] = [
		['title', `{${bibtexText(title)}}`],
		['author', publisher && `{${bibtexText(publisher)}}`],
		[type === 'report' ? 'institution' : 'publisher', publisher && bibtexText(publisher)],
		['year', year],
		['month', month && String(Number(month))],
		['url', url],
		['urldate', accessed],
		['version', version]
	];
	const lines = fields.filter(([, value]) => value).map(([name, value]) => `\t${name} = {${value}}`);
	return `@${type === 'report' ? 'techreport' : 'misc'}{${key},\n${lines.join(',\n')}\n}`;
}
