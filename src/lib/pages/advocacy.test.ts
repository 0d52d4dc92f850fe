import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../ingest/dataset.ts';
import { accessCounts, advocacySlices, bestRecords, namedAndFound } from './advocacy.ts';

const folder = 'data/weldi';
const { dataset } = loadDataset(
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.csv'))
			.map((name) => [name, readFileSync(`${folder}/${name}`)])
	)
);
if (!dataset) throw new Error('the shipped dataset does not load');
const slices = new Map(advocacySlices(dataset).map((slice) => [slice.id, slice]));
const ids = (cities: readonly { id: string }[] | undefined) => cities?.map(({ id }) => id).sort();

describe('the claim that local authorities cannot reach AMIF', () => {
	const slice = slices.get('eu-funding');

	it('comes out as the text has it: none in three, proposed exclusion in two, access in three, silence in two', () => {
		const amif = slice?.funds.find(({ fund }) => fund === 'AMIF')?.cities;
		expect(ids(amif?.['no-access'])).toEqual(['albacete', 'osijek', 'sosnowiec']);
		expect(ids(amif?.unclear)).toEqual(['cluj-napoca', 'timisoara']);
		expect(ids(amif?.accessible)).toEqual(['fundao', 'seine-saint-denis', 'utrecht']);
		expect(ids(amif?.['not-stated'])).toEqual(['lampedusa', 'liege']);
	});

	it('keeps no access apart from a proposed exclusion among the cities that bear it out', () => {
		expect(accessCounts(slice!.stances.for)).toEqual([
			{ access: 'no-access', count: 3 },
			{ access: 'unclear', count: 2 }
		]);
		expect(accessCounts(slice!.stances.against)).toEqual([{ access: 'accessible', count: 3 }]);
		expect(accessCounts(slices.get('reception')!.stances.for)).toEqual([]);
	});

	it('gives a finding one record a city, the one on the fund itself', () => {
		const best = [...bestRecords(slice!, 'for'), ...bestRecords(slice!, 'against')];
		expect(best).toHaveLength(8);
		expect(best.every((key) => key.startsWith('funding/'))).toBe(true);
	});

	it('counts nobody twice and nobody silent on a side', () => {
		const all = Object.values(slice?.stances ?? {}).flat();
		expect(all).toHaveLength(10);
		expect(slice?.stances.silent.every(({ bearings }) => bearings.length === 0)).toBe(true);
	});
});

it('keeps the cities that the report names apart from the evidence', () => {
	const slice = slices.get('qualifications');
	expect(slice?.named).toHaveLength(6);
	const silentButNamed = slice?.stances.silent.filter(({ isNamed }) => isNamed);
	expect(silentButNamed?.length).toBeGreaterThan(0);
});

it('says of each city that the source names whether its records bear the claim out', () => {
	const slice = slices.get('qualifications')!;
	const { both, onlyNamed, onlyFound } = namedAndFound(slice);
	expect(ids(both)).toEqual(['fundao', 'osijek', 'utrecht']);
	expect(ids(onlyNamed)).toEqual(['cluj-napoca', 'sosnowiec', 'timisoara']);
	expect([...both, ...onlyNamed]).toHaveLength(slice.named.length);
	expect(onlyFound).toEqual([]);
});

it('puts a city on a side only by its records', () => {
	for (const slice of slices.values()) {
		for (const { bearings } of slice.stances.for) {
			expect(bearings.some(({ stance }) => stance === 'for')).toBe(true);
			expect(bearings.some(({ stance }) => stance === 'against')).toBe(false);
		}
	}
});
