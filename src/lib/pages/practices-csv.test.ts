import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { hasFacets } from '../domain/facets.ts';
import { PRACTICE_FILTERS } from '../domain/practice-filter.ts';
import { recordOf } from '../domain/typed-object.ts';
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
