import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import type { Dataset } from '../domain/dataset.ts';
import { networkMatches } from './network-matches.ts';
import { indexPeers } from './peer-index.ts';
import { MATURITIES } from './peer-records.ts';
import { strategyOffers } from './strategy-offers.ts';
import { maturityOf } from './topic.ts';

const shipped = datasetIn('data/weldi');
const strategy = shipped.policies.find(({ kind }) => kind === 'strategy')!;
const keysOf = (changed: Partial<typeof strategy>, rest: Partial<Dataset> = {}): string[] =>
	strategyOffers({ ...shipped, grid: [], ...rest, policies: [{ ...strategy, ...changed }] }).map(
		({ key }) => key
	);
const key = `policies/${strategy.policyId}`;

describe('a strategy', () => {
	it('is an offer where it runs or nobody said, and not where it was only decided or is a circumstance', () => {
		expect(keysOf({ strategyKind: 'running' })).toEqual([key]);
		expect(keysOf({ strategyKind: null })).toEqual([key]);
		expect(keysOf({ strategyKind: 'framework' })).toEqual([]);
		expect(keysOf({ strategyKind: 'circumstance' })).toEqual([]);
		expect(keysOf({ strategyKind: 'running', kind: 'competence' })).toEqual([]);
	});

	it('is not told twice where a practice of the grid stands for it, unless it is about more', () => {
		const [entry] = shipped.grid.filter(({ kind }) => kind === 'practice');
		const linked = { ...entry!, practiceIds: [], policyIds: [strategy.policyId] };
		const coding = { ...shipped.recordSubjects[0]!, alsoIds: [] };
		const [a, b] = shipped.subjects.map(({ subjectId }) => subjectId) as [string, string];
		const coded = (subjectIds: string[]) =>
			keysOf(
				{ strategyKind: 'running' },
				{
					grid: [linked],
					recordSubjects: [
						{ ...coding, recordTable: 'grid', recordId: linked.entryId, subjectIds: [a] },
						{ ...coding, recordTable: 'policies', recordId: strategy.policyId, subjectIds }
					]
				}
			);
		expect(coded([a])).toEqual([]);
		expect(coded([a, b])).toEqual([key]);
	});

	it('counts less than a good practice, a practice of the grid and a strength', () => {
		const [offer] = strategyOffers({ ...shipped, grid: [] });
		const values = MATURITIES.map((maturity) => maturityOf({ ...offer!, maturity }));
		expect(values).toEqual([...values].sort((x, y) => y - x));
		expect(maturityOf(offer!)).toBeLessThan(maturityOf({ ...offer!, maturity: 'strength' }));
	});

	it('makes a host of a city whose profile files under its strategies what another asks', () => {
		const found = networkMatches(indexPeers(shipped));
		const offers = (city: string, ask: string) =>
			(found.get(city)?.get(`actions/${ask}`) ?? []).map(({ offer }) => offer);
		// Private flats let through the council (p. 27-32); coalitions of many actors (p. 65-70, and p. 38-43 behind the motion).
		expect(offers('albacete', 'albacete-action-3')).toContain('policies/fundao-strategy-4');
		expect(offers('sosnowiec', 'sosnowiec-action-3')).toContain('policies/utrecht-strategy-6');
		expect(offers('sosnowiec', 'sosnowiec-action-3')).toContain('grid/liege-concepts-practice-1');
	});
});

describe('every strategy of the shipped network', () => {
	it('was read, and coded with a note', () => {
		const coded = new Map(
			shipped.recordSubjects.map((row) => [`${row.recordTable}/${row.recordId}`, row.note])
		);
		const strategies = shipped.policies.filter(({ kind }) => kind === 'strategy');
		expect(
			strategies.filter((row) => row.strategyKind === null || !coded.get(`policies/${row.policyId}`))
		).toEqual([]);
	});
});
