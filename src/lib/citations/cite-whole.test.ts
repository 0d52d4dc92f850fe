import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { wholeBibtex, wholeText, type CitedWhole } from './cite-whole.ts';

const report: CitedWhole = {
	key: 'towns-2024',
	type: 'report',
	title: 'Welcoming towns: {Baseline} report & more',
	publisher: 'The Network of Towns',
	published: '2024-02',
	url: null,
	version: null
};
const dashboard: CitedWhole = {
	key: 'towns-dashboard',
	type: 'dataset',
	title: 'Towns baseline dashboard',
	publisher: null,
	published: null,
	url: null,
	version: 'abc123'
};

describe('a reference to the whole', () => {
	it('names publisher, title and date of a report', () => {
		expect(wholeText(report)).toBe(
			'The Network of Towns, Welcoming towns: {Baseline} report & more, February 2024.'
		);
	});

	it('says that a report carries no date, and nothing of the kind of a dashboard', () => {
		expect(wholeText({ ...report, published: null })).toContain('no date');
		expect(wholeText(dashboard)).toBe('Towns baseline dashboard, dataset abc123.');
	});

	it('says where and when a copy of the dashboard was seen', () => {
		const seen = { ...dashboard, url: 'https://example.org/towns/', accessed: '2026-11-22' };
		expect(wholeText(seen)).toBe(
			'Towns baseline dashboard, dataset abc123, https://example.org/towns/, accessed 22 November 2026.'
		);
		const [entry] = new Cite(wholeBibtex(seen)).data as unknown as { URL: string; accessed: unknown }[];
		expect(entry).toMatchObject({
			URL: 'https://example.org/towns/',
			accessed: { 'date-parts': [[2026, 11, 22]] }
		});
	});

	it('is read back from BibTeX as it was written', () => {
		const [entry] = new Cite(wholeBibtex(report)).data as unknown as {
			title: string;
			publisher: string;
			issued: { 'date-parts': number[][] };
		}[];
		expect(entry).toMatchObject({
			title: report.title,
			publisher: report.publisher,
			issued: { 'date-parts': [[2024, 2]] }
		});
		expect(wholeBibtex(dashboard)).toContain('version = {abc123}');
	});
});
