import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { citationText, copyText, repeatedText } from './citation-text.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

const citation = (over: Partial<Citation['record']> = {}): Citation => ({
	record: {
		table: 'needs',
		id: 'lodz-challenge-1',
		title: null,
		text: 'Housing costs 50% more; "Żory & Co" {says} #1_x.',
		page: '21-26',
		basis: 'stated',
		path: 'cities/lodz/#lodz-challenge-1',
		...over
	},
	city: 'Łódź',
	source: {
		sourceId: 'report',
		title: 'Welcoming towns: {Baseline} report & more',
		publisher: 'The Network of Towns',
		published: '2024-02',
		url: null,
		language: 'en'
	},
	dashboard: {
		title: 'Towns baseline dashboard',
		version: 'abc123',
		address: 'https://example.org/towns/',
		accessed: '2026-11-22'
	}
});
const address = 'https://example.org/towns/cities/lodz/#lodz-challenge-1';

interface Read {
	id?: string;
	'citation-key'?: string;
	title: string;
	type: string;
	page?: string;
	URL: string;
	note: string;
	issued: { 'date-parts': number[][] };
	publisher?: string;
}
const read = (text: string) => new Cite(text).data as unknown as Read[];

describe('an independent reader gets back what was written', () => {
	it.each([
		['CSL-JSON', toCslJson],
		['BibTeX', toBibtex],
		['RIS', toRis]
	])('%s', (_, write) => {
		const [first, second] = read(write([citation(), citation({ id: 'lodz-challenge-2', page: '74' })]));
		expect(first?.title).toBe('Welcoming towns: {Baseline} report & more');
		expect(first?.type).toBe('report');
		expect(first?.URL).toBe(address);
		expect(first?.page?.replaceAll('–', '-')).toBe('21-26');
		expect(second?.page).toMatch(/^74/);
		expect(first?.note).toContain('Housing costs 50% more; "Żory & Co" {says} #1_x.');
		expect(first?.note).toContain('dataset abc123');
		expect(first?.issued['date-parts'][0]?.slice(0, 2)).toEqual([2024, 2]);
		expect(first?.publisher).toBe('The Network of Towns');
	});
});

describe('a footnote', () => {
	it('names source and pages first, the dashboard second', () => {
		expect(citationText(citation())).toBe(
			'The Network of Towns, Welcoming towns: {Baseline} report & more, February 2024, pp. 21–26. ' +
				`Towns baseline dashboard, dataset abc123, ${address}, accessed 22 November 2026.`
		);
	});

	it('says under which heading of the source a record stands, also where the source is named by its number', () => {
		const cited = citation({ section: ['Local policy', 'Funding'] });
		expect(citationText(cited)).toContain('February 2024, pp. 21–26, under “Local policy” and “Funding”. ');
		expect(repeatedText(cited)).toBe(', pp. 21–26, under “Local policy” and “Funding”. ');
		expect(repeatedText(citation())).toBe(', pp. 21–26. ');
	});

	it('says when the source does not say it itself', () => {
		// The words of a grid entry are printed: only its kind is concluded.
		expect(citationText(citation({ basis: 'inferred', table: 'grid' }))).toContain(
			'Stated in the source; its kind is inferred.'
		);
		expect(citationText(citation({ basis: 'inferred' }))).toContain(
			'Inferred from the text, not stated in it.'
		);
	});

	it('stands behind the record when it is copied', () => {
		expect(copyText(citation())).toMatch(/^Łódź: Housing costs .*\n\(The Network of Towns, /);
	});
});

it('puts a text with line breaks on one line where the format is by lines', () => {
	const ris = toRis([citation({ text: 'one\nER  - \ntwo' })]);
	expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
});

describe('a publisher whose name has a comma', () => {
	const publisher = 'Institute of Migration, Housing and Work';
	const given = citation();
	const cited: Citation = { ...given, source: { ...given.source, publisher } };

	it.each([
		['BibTeX', toBibtex],
		['RIS', toRis],
		['CSL-JSON', toCslJson]
	])('comes back from %s as one body, and never as a person', (_, write) => {
		const [entry] = new Cite(write([cited])).data as unknown as {
			publisher: string;
			author?: { given?: string; family?: string; literal?: string }[];
		}[];
		expect(entry?.publisher).toBe(publisher);
		for (const { given, family, literal } of entry?.author ?? [])
			expect([given, literal ?? family]).toEqual([undefined, publisher]);
	});
});

describe('the record of a city, whose title is its name', () => {
	const cited = citation({ title: 'Łódź', text: 'A city of weavers.' });

	it('says the name once', () => {
		expect(copyText(cited)).toMatch(/^Łódź: A city of weavers\./u);
		const [entry] = new Cite(toCslJson([cited])).data as unknown as { note: string }[];
		expect(entry?.note).toMatch(/^Łódź\. A city of weavers\. /u);
	});
});

describe('a list of pages', () => {
	it('stays whole in RIS, and a range has its two ends', () => {
		expect(toRis([citation({ page: '16-20, 36' })])).toMatch(/^SP {2}- 16-20, 36\r$/mu);
		expect(toRis([citation({ page: '21-26' })])).toMatch(/^SP {2}- 21\r\nEP {2}- 26\r$/mu);
	});
});
