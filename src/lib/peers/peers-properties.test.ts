import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { datasetIn } from '../../hosts/build.ts';
import { cityMatches, networkMatches, hostsByCity } from './network-matches.ts';
import { indexPeers } from './peer-index.ts';
import { DEFAULT_WEIGHTS, HEAVIEST, PARTS, scoreOf, type PartValues, type Weights } from './score.ts';
import { bothWays, setsOfThree } from './sets.ts';
import { keptMatches, suggest } from './suggest.ts';

const dataset = datasetIn('data/weldi');
const tables = Object.entries(dataset).filter(([, rows]) => Array.isArray(rows)) as [string, unknown[]][];

/** The same rows in another order: turned by some steps, and backwards. */
const turned = (steps: number): Dataset => {
	const turn = (rows: unknown[]) => [
		...rows.slice(steps % rows.length),
		...rows.slice(0, steps % rows.length)
	];
	return {
		...dataset,
		...Object.fromEntries(tables.map(([name, rows]) => [name, rows.length ? turn(rows).reverse() : rows]))
	};
};

const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const values = fc.record({ topic: value, maturity: value, groups: value, context: value, obstacles: value });
const weight = fc.integer({ min: 0, max: HEAVIEST });
const weights = fc.record({
	topic: weight,
	maturity: weight,
	groups: weight,
	context: weight,
	obstacles: weight
});

// Whole networks are matched several times; a busy machine takes its time.
describe('matching', { timeout: 60_000 }, () => {
	it('finds the same whatever the order of the rows', () => {
		const expected = networkMatches(indexPeers(dataset));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 200 }), (steps) => {
				const found = networkMatches(indexPeers(turned(steps)));
				for (const [cityId, matches] of expected) expect(found.get(cityId)).toEqual(matches);
			}),
			{ numRuns: 3 }
		);
	});

	it('never matches a city with itself, nor without a reason, whichever rows are missing', () => {
		const tableNames = ['grid', 'swot', 'practices', 'actions', 'needs', 'policies', 'groupMatrix'] as const;
		fc.assert(
			fc.property(fc.constantFrom(...tableNames), fc.integer({ min: 1, max: 9 }), (name, part) => {
				const thinner = { ...dataset, [name]: dataset[name].filter((_, at) => at % (part + 1) === 0) };
				const found = networkMatches(indexPeers(withoutLinks(thinner)));
				for (const [learner, asks] of found)
					for (const { hostId, subjectIds, themeIds, words } of [...asks.values()].flat()) {
						expect(hostId).not.toBe(learner);
						expect(subjectIds.length > 0 || themeIds.length > 0 || words.length > 1).toBe(true);
					}
			}),
			{ numRuns: 5 }
		);
	});

	it('keeps for a page what any single heavy part would bring into the short list', () => {
		const matches = [...cityMatches(indexPeers(dataset), dataset.cities[0]!.cityId).values()];
		for (const ofAsk of matches) {
			const kept = keptMatches(ofAsk);
			for (const part of PARTS) {
				const heavy = Object.fromEntries(PARTS.map((other) => [other, other === part ? HEAVIEST : 1]));
				const hosts = (from: typeof ofAsk) =>
					suggest(from, heavy as unknown as Weights).suggestions.map(({ hostId }) => hostId);
				expect(hosts(kept)).toEqual(hosts(ofAsk));
			}
		}
	});
});

/** Links of the grid to rows that are not there would be errors of the dataset. */
function withoutLinks(network: Dataset): Dataset {
	const there = {
		needIds: new Set(network.needs.map(({ needId }) => needId)),
		actionIds: new Set(network.actions.map(({ actionId }) => actionId)),
		practiceIds: new Set(network.practices.map(({ practiceId }) => practiceId)),
		policyIds: new Set(network.policies.map(({ policyId }) => policyId)),
		swotIds: new Set(network.swot.map(({ swotId }) => swotId))
	};
	const columns = Object.keys(there) as (keyof typeof there)[];
	return {
		...network,
		grid: network.grid.map((entry) => ({
			...entry,
			...Object.fromEntries(columns.map((name) => [name, entry[name].filter((id) => there[name].has(id))]))
		}))
	};
}

describe('the score', () => {
	it('never puts the better on a part behind because its weight is raised, the same parts being stated', () => {
		fc.assert(
			fc.property(values, values, weights, fc.constantFrom(...PARTS), (a, b, before, part) => {
				const same = (one: PartValues, other: PartValues): PartValues =>
					Object.fromEntries(
						PARTS.map((id) => [id, other[id] === null ? null : (one[id] ?? 0)])
					) as unknown as PartValues;
				const [x, y] = [same(a, b), same(b, b)];
				const gain = (part === 'obstacles' ? -1 : 1) * ((x[part] ?? 0) - (y[part] ?? 0));
				fc.pre(gain >= 0 && before[part] < HEAVIEST && scoreOf(x, before) >= scoreOf(y, before) + 1e-5);
				const after = { ...before, [part]: before[part] + 1 };
				expect(scoreOf(x, after)).toBeGreaterThanOrEqual(scoreOf(y, after) - 1e-6);
			})
		);
	});

	it('leaves a part that is not stated out, and stays within -1 and 1', () => {
		fc.assert(
			fc.property(values, weights, (parts, chosen) => {
				const score = scoreOf(parts, chosen);
				expect(Math.abs(score)).toBeLessThanOrEqual(1);
				expect(scoreOf({ ...parts, groups: null }, chosen)).toBe(
					scoreOf({ ...parts, groups: null }, { ...chosen, groups: HEAVIEST })
				);
			})
		);
	});
});

describe('sets', () => {
	const hosts = hostsByCity(networkMatches(indexPeers(dataset)));

	it.each(dataset.cities.map(({ cityId }) => cityId))('lead from %s back to it, six at most', (cityId) => {
		for (const [sets, size] of [
			[bothWays(hosts, cityId), 2],
			[setsOfThree(hosts, cityId), 3]
		] as const) {
			expect(sets.length).toBeLessThanOrEqual(6);
			for (const { visits } of sets) {
				expect(visits).toHaveLength(size);
				expect(new Set(visits.map(({ learnerId }) => learnerId)).size).toBe(size);
				visits.forEach(({ suggestion }, at) =>
					expect(suggestion.hostId).toBe(visits[(at + 1) % size]?.learnerId)
				);
			}
		}
	});

	it('say where equal scores stand', () => {
		const [matches] = [...cityMatches(indexPeers(dataset), dataset.cities[0]!.cityId).values()];
		const twin = matches!.slice(0, 1).flatMap((one) => ['x', 'y'].map((hostId) => ({ ...one, hostId })));
		const { suggestions, equalLeftOut } = suggest(twin, DEFAULT_WEIGHTS, 1);
		expect([suggestions[0]?.isTied, equalLeftOut]).toEqual([true, 1]);
	});
});
