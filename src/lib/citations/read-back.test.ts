import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_TABLES } from '../domain/record.ts';
import { citingSlice } from '../pages/citing.ts';
import { allRecords } from '../selectors/all-records.ts';
import { datasetIn } from '../../hosts/build.ts';
import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

const dataset = datasetIn('data/weldi');
const citing = citingSlice(dataset, 'A dashboard');
const dashboard = {
	title: citing.title,
	version: citing.version,
	address: 'https://example.org/towns/',
	accessed: '2026-11-22'
};
const citations = allRecords(dataset).map((record): Citation => ({
	record,
	city: record.cityId === null ? null : citing.cities[record.cityId]!,
	source: citing.sources[record.sourceId]!,
	dashboard
}));
/** One of each table and kind. */
const kinds = [
	...new Map(allRecords(dataset).map(({ table, kind }, at) => [`${table} ${kind}`, citations[at]!])).values()
];

interface Read {
	id?: string;
	'citation-key'?: string;
	title: string;
	page?: string;
	URL: string;
	note: string;
	publisher: string;
	issued?: { 'date-parts': number[][] };
}
const read = (text: string) => new Cite(text).data as unknown as Read[];
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What has to come back of a citation, whichever the format. */
function compare(citation: Citation, entry: Read | undefined): void {
	const { record, source } = citation;
	expect(entry, record.id).toBeDefined();
	expect(oneLine(entry!.title)).toBe(oneLine(source.title));
	expect(oneLine(entry!.publisher)).toBe(oneLine(source.publisher));
	expect(entry!.URL).toBe(new URL(record.path, dashboard.address).href);
	// RIS has a first page and a last; the other formats the pages as they stand.
	const pages = entry!.page?.replaceAll(/\s*[–-]+\s*/g, '-').replace(/-$/, '');
	expect(pages ?? '', record.id).toBe(record.page?.replaceAll(/\s*[–-]+\s*/g, '-') ?? '');
	expect(oneLine(entry!.note)).toContain(oneLine(record.text));
	if (record.title) expect(oneLine(entry!.note)).toContain(oneLine(record.title));
	const [date] = entry!.issued?.['date-parts'] ?? [];
	expect(date?.slice(0, 2) ?? []).toEqual(source.published?.split('-').slice(0, 2).map(Number) ?? []);
}

const FORMATS = [
	['CSL-JSON', toCslJson],
	['BibTeX', toBibtex],
	['RIS', toRis]
] as const;

describe.each(FORMATS)('%s, read back by an independent parser', (_, write) => {
	it('loses nothing of one record of any table and kind', () => {
		expect(new Set(kinds.map(({ record }) => record.table))).toEqual(
			new Set(RECORD_TABLES.filter((table) => citations.some(({ record }) => record.table === table)))
		);
		for (const citation of kinds) {
			const entries = read(write([citation]));
			expect(entries).toHaveLength(1);
			compare(citation, entries[0]);
		}
	});

	it('loses nothing of many records in one file, and keeps their order', () => {
		const many = citations.filter((_, at) => at % 8 === 0);
		const entries = read(write(many));
		expect(entries).toHaveLength(many.length);
		for (const [at, citation] of many.entries()) compare(citation, entries[at]);
	});

	it('keeps any text, whatever signs of the formats it holds', () => {
		const sign = fc.constantFrom(
			...[
				'{',
				'}',
				'\\',
				'%',
				'$',
				'&',
				'#',
				'_',
				'~',
				'^',
				'"',
				"'",
				'@',
				'<',
				'>',
				',',
				';',
				'=',
				'-',
				'`',
				'!',
				'?'
			],
			...[
				'TY  - ',
				'ER  - ',
				'\n',
				' ',
				'--',
				'\\textit{',
				'}}',
				'ł',
				'ș',
				'é',
				'ß',
				'ж',
				'“',
				'’',
				'–',
				'a',
				'B',
				'7'
			]
		);
		const text = fc
			.array(sign, { maxLength: 25 })
			.map((signs) => `x${signs.join('')}x`)
			.filter((words) => oneLine(words) === words || words.includes('\n'));
		const [base] = kinds;
		fc.assert(
			fc.property(text, text, (said, title) => {
				const citation: Citation = {
					...base!,
					record: { ...base!.record, text: said, title },
					source: { ...base!.source, title, publisher: said }
				};
				compare(citation, read(write([citation]))[0]);
			}),
			{ numRuns: 300 }
		);
	});
});
