import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { DIMENSIONS } from '../../domain/likeness.ts';
import { m } from '../../messages/index.ts';
import { likenessFile } from './likeness-csv.ts';
import { likenessSlice, MOST_LIKENESS_CITIES } from './likeness.ts';

const dataset = datasetIn('data/weldi');
const rowsOf = (text: string) =>
	Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true })
		.data;
const rows = rowsOf(likenessFile(dataset));

describe('the file of which cities are alike', () => {
	it('holds every group and every pair of each measure once, with what it rests on', () => {
		for (const dimension of DIMENSIONS) {
			const of = rows.filter(({ measure }) => measure === m.compare.similar.dimension[dimension]);
			const { clusters, pairs } = likenessSlice(dataset, dimension);
			expect(
				of.filter(({ kind }) => kind === 'group').map(({ names, rests_on }) => [names, rests_on])
			).toEqual(clusters!.clusters.map(({ names, reason }) => [names.join('; '), reason]));
			expect(of.filter(({ kind }) => kind === 'pair')).toHaveLength(pairs.length);
		}
	});

	it('puts every city into a group of a measure, or says that it is in none', () => {
		for (const dimension of DIMENSIONS) {
			const named = rows
				.filter(({ measure, kind }) => measure === m.compare.similar.dimension[dimension] && kind !== 'pair')
				.flatMap(({ cities }) => cities!.split('; '));
			expect(new Set(named)).toEqual(new Set(dataset.cities.map(({ cityId }) => cityId)));
		}
	});

	it('leaves a measure empty where a pair cannot be measured, and is never 0 for that', () => {
		const open = rows.filter(({ kind, share_alike }) => kind === 'pair' && share_alike === '');
		expect(open.length).toBeGreaterThan(0);
		for (const { alike } of open) expect(alike).toMatch(/^[a-z ]+$/u);
	});

	it('has no rows for a network that is too large for pairs', () => {
		const cities = Array.from({ length: MOST_LIKENESS_CITIES + 1 }, (_, at) => ({
			...dataset.cities[0]!,
			cityId: `city-${String(at)}`
		}));
		expect(rowsOf(likenessFile({ ...dataset, cities }))).toEqual([]);
	});
});
