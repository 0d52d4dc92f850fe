import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { DIMENSIONS } from '../../domain/likeness.ts';
import { m } from '../../messages/index.ts';
import { cityRecordsByKey } from '../../selectors/records.ts';
import { groupStatementsFile } from './group-statements.ts';
import { likenessSlice } from './likeness.ts';

describe.each(['data/weldi', 'tests/fixtures/far-towns'])('the statements of the groups of %s', (folder) => {
	const dataset = datasetIn(folder);

	it('are a row each with text and page, of every city on every subject that its group shares', () => {
		for (const dimension of DIMENSIONS) {
			const { clusters, hasStatements } = likenessSlice(dataset, dimension);
			const file = groupStatementsFile(dataset, dimension);
			const rows = Papa.parse<Record<string, string>>(file.replace(/^\uFEFF/u, ''), {
				header: true,
				skipEmptyLines: true
			}).data;
			expect(hasStatements, dimension).toBe(rows.length > 0);
			for (const row of rows) {
				expect(row.measure).toBe(m.compare.similar.dimension[dimension]);
				const record = cityRecordsByKey(dataset).get(`${row.record_table!}/${row.record_id!}`)!;
				expect([row.text, row.page, row.city_id]).toEqual([record.text, record.page ?? '', record.cityId]);
				expect(row.group_cities!.split('; ')).toContain(row.city_id);
			}
			for (const { cityIds, topics } of clusters?.clusters ?? []) {
				const group = rows.filter(({ group_cities }) => group_cities === cityIds.join('; '));
				for (const { part, topics: common } of topics)
					for (const { id } of common) {
						const on = group.filter(
							(row) => row.part === m.compare.similar.dimension[part] && row.shared_id === id
						);
						expect(new Set(on.map((row) => row.city_id))).toEqual(new Set(cityIds));
						expect(Number(on[0]!.cities_with_it)).toBeGreaterThanOrEqual(cityIds.length);
					}
			}
		}
	});
});

it('there are some of what cities need and of the groups that they name, none of how large they are', () => {
	const dataset = datasetIn('data/weldi');
	const has = DIMENSIONS.map((dimension) => [dimension, likenessSlice(dataset, dimension).hasStatements]);
	expect(Object.fromEntries(has)).toMatchObject({ both: true, needs: true, groups: true, size: false });
});
