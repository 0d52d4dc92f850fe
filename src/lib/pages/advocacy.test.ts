import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../ingest/dataset.ts';
import { advocacySlices, namedAndFound, SIDES } from './advocacy.ts';
import { accessCounts, offeredFindings, stanceGroups } from './stance-groups.ts';

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
		expect(accessCounts(slices.get('relocation')!.stances.for)).toEqual([]);
	});

	it('gives a finding one record a city, the one on the fund itself, and behind it what qualifies it', () => {
		const [finding, ...others] = offeredFindings(slice!);
		expect(others).toEqual([]);
		const { keys, qualifying } = finding!;
		const best = keys.filter((key) => !qualifying.includes(key));
		expect(best).toHaveLength(8);
		expect(best.every((key) => key.startsWith('funding/'))).toBe(true);
		// Its profile has two projects that the fund paid for: an opponent would raise them at once.
		expect(qualifying).toEqual([
			'swot/cluj-napoca-strength-5',
			'practices/cluj-napoca-international-citizens-council'
		]);
		const at = keys.indexOf('funding/cluj-napoca-fund-amif');
		expect(keys.slice(at + 1, at + 3)).toEqual(qualifying);
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

describe('an ask with several claims', () => {
	const slice = slices.get('reception')!;

	it('has no joint claim and no joint count: who bears out one says nothing of the other', () => {
		expect(slice.claim).toBeNull();
		expect(slice.claims.map(({ sides }) => ids(sides.for))).toEqual([
			['fundao', 'osijek', 'sosnowiec', 'timisoara', 'utrecht'],
			['cluj-napoca', 'lampedusa', 'seine-saint-denis', 'timisoara']
		]);
		for (const { claim, stance } of stanceGroups(slice))
			expect(claim === null).toBe(!SIDES.some((side) => side === stance));
	});

	it('counts each claim apart, also where nobody bears it out', () => {
		const [first] = slice.claims;
		const bare = { ...first!, sides: { for: [], against: [], divided: [] } };
		expect(stanceGroups({ ...slice, claims: [bare] }).filter(({ claim }) => claim !== null)).toEqual([
			{ anchor: bare.id, stance: 'for', claim: bare.text, cities: [] }
		]);
	});

	it('gives a finding for each, in which the cities of the other are left to the reader', () => {
		const findings = offeredFindings(slice);
		expect(findings.map(({ text }) => text)).toEqual(slice.claims.map(({ text }) => text));
		expect(new Set(findings.map(({ start }) => start)).size).toBe(2);
		expect(Object.keys(findings[0]!.cities).sort()).toEqual([
			'fundao',
			'osijek',
			'sosnowiec',
			'timisoara',
			'utrecht'
		]);
		expect(findings[0]!.qualifying).toEqual(['swot/sosnowiec-threat-1']);
	});
});

it('joins no two claims by "or" but those that the access to a fund tells apart', () => {
	const joint = [...slices.values()].filter(
		({ claim, funds }) => claim !== null && funds.length === 0 && /, or /.test(claim)
	);
	expect(joint.map(({ claim }) => claim)).toEqual([]);
});

it('says beside a silent city what later sources say of it on the ask', () => {
	const silent = slices.get('qualifications')!.stances.silent;
	const later = (id: string) => silent.find((city) => city.id === id)?.later.map((note) => note.id);
	expect(later('timisoara')).toEqual(['qualifications-work']);
	expect(later('seine-saint-denis')).toEqual(['qualifications-seine-saint-denis']);
	expect(later('lampedusa')).toEqual([]);
});
