import { addressOf, type Citation } from './citation.ts';
import { noteOf } from './csl-json.ts';

/** A RIS value is one line. */
const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The first and the last page of one range; a list of pages stays whole, as RIS has no place for its gaps. */
const startAndEnd = (page: string | null): readonly (string | undefined)[] => {
	const [, start, end] = /^([^-,;]+)-([^-,;]+)$/.exec(page ?? '') ?? [];
	return start === undefined ? [page ?? undefined] : [start.trim(), end?.trim()];
};

/** One record as a RIS reference of the type report. */
export function toRisEntry(citation: Citation): string {
	const { record, source, dashboard } = citation;
	const [start, end] = startAndEnd(record.page);
	const tags: readonly (readonly [string, string | undefined])[] = [
		['TY', 'RPRT'],
		['ID', record.id],
		['TI', source.title],
		// Readers take a comma for the end of a family name; such a body is named as the publisher alone.
		['A1', source.publisher.includes(',') ? undefined : source.publisher],
		['PB', source.publisher],
		['PY', source.published?.slice(0, 4)],
		['DA', source.published?.replaceAll('-', '/')],
		['SP', start],
		['EP', end],
		['UR', addressOf(citation)],
		['Y2', dashboard.accessed.replaceAll('-', '/')],
		['LA', source.language],
		['N1', noteOf(citation)],
		['ER', '']
	];
	return tags
		.filter(([, value]) => value !== undefined)
		.map(([tag, value]) => `${tag}  - ${line(value ?? '')}`)
		.join('\r\n');
}

/** Several records as one RIS file; lines end as the format's readers expect. */
export const toRis = (citations: readonly Citation[]): string =>
	`${citations.map(toRisEntry).join('\r\n\r\n')}\r\n`;
