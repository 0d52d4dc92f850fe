import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hasFacets } from '../domain/facets.ts';
import { PRACTICE_FILTERS } from '../domain/practice-filter.ts';
import { recordOf } from '../domain/typed-object.ts';
import { m } from '../messages/index.ts';
import { practicesCsv } from '../selectors/practices-csv.ts';
import { datasetIn } from '../../hosts/build.ts';
import { practiceListSlice } from './practice-list.ts';
import { practicesFile, practiceTable } from './practices-csv.ts';

const recordsOf = (text: string) =>
	Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true })
		.data;

describe.each(['data/weldi', 'tests/fixtures/tiny-network'])('the practices of %s as a file', (folder) => {
	const dataset = datasetIn(folder);
	const table = practiceTable(dataset);

	it('are a row each, with source, page and version, as the tables have them', () => {
		const rows = recordsOf(practicesFile(dataset));
		expect(rows.map((row) => row.practice_id)).toEqual(dataset.practices.map(({ practiceId }) => practiceId));
		for (const [at, practice] of dataset.practices.entries()) {
			expect(rows[at]).toMatchObject({
				title: practice.title,
				summary: practice.summary,
				source_id: practice.sourceId,
				page: practice.page ?? '',
				section: practice.section.join(';'),
				basis: practice.basis,
				theme_ids: practice.themeIds.join(';'),
				dataset_version: dataset.version,
				view: 'practices/',
				saved: ''
			});
			expect(rows[at]!.source).not.toBe('');
		}
	});

	it('say in words whether other cities have a similar practice, and on what nothing was found', () => {
		const words = new Set<string>(Object.values(m.practices.aloneChoice));
		const { cards } = practiceListSlice(dataset);
		for (const [at, row] of recordsOf(practicesFile(dataset)).entries()) {
			const { alone, aloneOn } = cards[at]!;
			expect(row.similar_practices).toBe(alone === null ? '' : m.practices.aloneChoice[alone]);
			expect(row.similar_practices === '' || words.has(row.similar_practices!)).toBe(true);
			expect(row.nothing_elsewhere_on).toBe(aloneOn.map(({ label }) => label).join(';'));
		}
	});

	it('are narrowed as the page narrows them, by every filter', () => {
		const { cards, filters } = practiceListSlice(dataset);
		for (const key of PRACTICE_FILTERS)
			for (const { id } of filters[key]) {
				const view = { ...recordOf(PRACTICE_FILTERS, () => null), [key]: id };
				const shown = cards.filter(({ facets }) => hasFacets(facets, view));
				const rows = table.rows.filter(({ facets }) => hasFacets(facets, view));
				const text = practicesCsv(rows, { view: `practices/?${key}=${id}`, saved: '2026-01-02' });
				const saved = recordsOf(text);
				expect(saved.map((row) => row.practice_id)).toEqual(shown.map(({ practice }) => practice.practiceId));
				expect(
					saved.every((row) => row.view === `practices/?${key}=${id}` && row.saved === '2026-01-02')
				).toBe(true);
			}
	});
});
