import { inferredOf } from '../domain/inferred-part.ts';
import { m } from '../messages/index.ts';
import { joinSentences } from '../format/sentences.ts';
import { addressOf, type Citation } from './citation.ts';

/** A date in CSL-JSON: as many parts as are known. */
export interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
}

/** One reference in CSL-JSON 1.0 (https://docs.citationstyles.org, schema csl-data.json). */
export interface CslItem {
	readonly id: string;
	readonly type: 'report' | 'dataset';
	readonly title: string;
	readonly publisher?: string;
	readonly issued?: CslDate;
	readonly accessed?: CslDate;
	readonly page?: string;
	readonly URL?: string;
	readonly language?: string;
	readonly version?: string;
	readonly note?: string;
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

const basisWord = ({ basis, table }: Citation['record']): string => {
	const part = inferredOf(basis, table);
	return (part ? m.evidence.inferred[part] : m.evidence.basis[basis]).toLowerCase();
};

/** What the record says, as the note of a reference: what was read, where, and on what basis. */
export const noteOf = ({ record, city, dashboard, ...citation }: Citation): string =>
	joinSentences([
		city,
		// The record of a city has its name for a title.
		record.title === city ? null : record.title,
		record.text || null,
		record.basis === 'stated' ? null : `(${basisWord(record)})`,
		`${dashboard.title}, dataset ${dashboard.version}, ${addressOf({ record, city, dashboard, ...citation })}, accessed ${dashboard.accessed}`
	]);

/** The record as CSL-JSON: the source first, the dashboard in address, version and note. */
export function toCslItem(citation: Citation): CslItem {
	const { record, source, dashboard } = citation;
	return {
		id: record.id,
		type: 'report',
		title: source.title,
		publisher: source.publisher,
		...(source.published ? { issued: cslDate(source.published) } : {}),
		accessed: cslDate(dashboard.accessed),
		...(record.page ? { page: record.page } : {}),
		URL: addressOf(citation),
		language: source.language,
		version: dashboard.version,
		note: noteOf(citation)
	};
}

/** Several records as one CSL-JSON file. */
export const toCslJson = (citations: readonly Citation[]): string =>
	`${JSON.stringify(citations.map(toCslItem), null, 2)}\n`;
