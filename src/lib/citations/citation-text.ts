import { inferredPart } from '../domain/inferred-part.ts';
import { formatDate } from '../format/date.ts';
import { formatPages } from '../format/pages.ts';
import { m } from '../messages/index.ts';
import { addressOf, type Citation } from './citation.ts';

/** What of the record is not the source's own word, led by a space; empty where all of it is. */
function basisText({ basis, table }: Citation['record']): string {
	if (basis === 'stated') return '';
	return ` ${basis === 'editorial' ? m.citations.editorial : m.citations.inferred[inferredPart(table)]}`;
}

/** The pages of a record and the headings under which it stands there; null where the source has neither. */
function placeText({ page, section }: Citation['record']): string | null {
	const parts = [formatPages(page), section && m.citations.under(section)].filter(Boolean);
	return parts.length > 0 ? parts.join(', ') : null;
}

/** A reference as a footnote reads: the source and its pages first, the dashboard second, the basis if it is not the source's own word. */
export function citationText(citation: Citation): string {
	const { record, source, dashboard } = citation;
	const first = [
		source.publisher,
		source.title,
		source.published ? formatDate(source.published) : m.citations.undated,
		placeText(record)
	]
		.filter((part) => part !== null)
		.join(', ');
	const basis = basisText(record);
	return `${first}.${basis} ${m.citations.via(dashboard.title, dashboard.version, addressOf(citation), formatDate(dashboard.accessed))}`;
}

/** What a reference adds to an earlier one of the same source: its pages and its basis. The record's address follows. */
export const repeatedText = ({ record }: Citation): string => {
	const place = placeText(record);
	const basis = basisText(record);
	return `${place ? `, ${place}` : ''}.${basis} `;
};

/** A record with its reference, ready to be pasted. */
export const copyText = (citation: Citation): string => {
	const { record, city } = citation;
	const head = [...new Set([city, record.title])].filter((part) => part !== null).join(', ');
	return `${head ? `${head}: ` : ''}${record.text}\n(${citationText(citation)})`;
};
