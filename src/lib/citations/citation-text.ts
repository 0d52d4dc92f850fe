import { formatDate } from '../format/date.ts';
import { formatPages } from '../format/pages.ts';
import { m } from '../messages/index.ts';
import { addressOf, type Citation } from './citation.ts';

/** A reference as a footnote reads: the source and its pages first, the dashboard second, the basis if it is not the source's own word. */
export function citationText(citation: Citation): string {
	const { record, source, dashboard } = citation;
	const first = [
		source.publisher,
		source.title,
		source.published ? formatDate(source.published) : m.citations.undated,
		formatPages(record.page)
	]
		.filter((part) => part !== null)
		.join(', ');
	const basis = record.basis === 'stated' ? '' : ` ${m.citations.basis[record.basis]}`;
	return `${first}.${basis} ${m.citations.via(dashboard.title, dashboard.version, addressOf(citation), formatDate(dashboard.accessed))}`;
}

/** What a reference adds to an earlier one of the same source: its pages and its basis. The record's address follows. */
export const repeatedText = ({ record }: Citation): string => {
	const pages = formatPages(record.page);
	const basis = record.basis === 'stated' ? '' : ` ${m.citations.basis[record.basis]}`;
	return `${pages ? `, ${pages}` : ''}.${basis} `;
};

/** A record with its reference, ready to be pasted. */
export const copyText = (citation: Citation): string => {
	const { record, city } = citation;
	const head = [city, record.title].filter((part) => part !== null).join(', ');
	return `${head ? `${head}: ` : ''}${record.text}\n(${citationText(citation)})`;
};
