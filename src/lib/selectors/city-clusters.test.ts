import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byWord } from '../domain/by-word.ts';
import { TOPIC_DIMENSIONS } from '../domain/likeness.ts';
import { cityClusters } from './city-clusters.ts';
import { likenessOf, type CityFeatures } from './similar-cities.ts';

const city = (cityId: string, groups: readonly string[]): CityFeatures => ({
	...{ cityId, topics: byWord(TOPIC_DIMENSIONS, () => new Set<string>()), namedGroups: new Set(groups) },
	...{ population: null, shares: [], funds: new Map() }
});
const ids = (cities: readonly CityFeatures[]) => cities.map(({ cityId }) => cityId);

describe('the groups of cities by one measure', () => {
	it('are three or more of which each is alike with each other; a city may be in several', () => {
		const cities = [
			city('a', ['x', 'y', 'z']),
			city('b', ['x', 'y', 'z']),
			city('c', ['x', 'y']),
			city('d', ['x', 'y', 'z', 'w']),
			city('e', ['v'])
		];
		// c and d share two of four: both are alike with a and b, and not with each other.
		const { clusters, alone } = cityClusters(cities, 'groups');
		expect(clusters.map(ids)).toEqual([
			['a', 'b', 'c'],
			['a', 'b', 'd']
		]);
		expect(ids(alone)).toEqual(['e']);
	});

	it('are none where a chain of pairs is all there is, or nothing is stated', () => {
		const chain = [city('a', ['x', 'y']), city('b', ['x', 'y', 'z']), city('c', ['y', 'z'])];
		expect(cityClusters(chain, 'groups')).toMatchObject({ clusters: [], alone: chain });
		expect(cityClusters(chain, 'size').clusters).toEqual([]);
		expect(cityClusters([], 'groups')).toEqual({ clusters: [], alone: [] });
	});

	it('hold for any cities: each pair is alike, nobody could be added, none lies within another', () => {
		const sets = fc.array(fc.subarray(['u', 'v', 'w', 'x', 'y', 'z']), { maxLength: 9 });
		fc.assert(
			fc.property(sets, (groups) => {
				const cities = groups.map((each, at) => city(String(at), each));
				const isAlike = (a: CityFeatures, b: CityFeatures) =>
					(likenessOf(a, b, 'groups')?.measure ?? 0) >= 2 / 3 - 1e-9;
				const { clusters, alone } = cityClusters(cities, 'groups');
				for (const cluster of clusters) {
					expect(cluster.length).toBeGreaterThan(2);
					for (const one of cluster)
						for (const other of cluster) expect(one === other || isAlike(one, other)).toBe(true);
					const others = cities.filter((each) => !cluster.includes(each));
					expect(others.filter((each) => cluster.every((one) => isAlike(one, each)))).toEqual([]);
				}
				const placed = new Set(clusters.flat());
				expect(alone).toEqual(cities.filter((each) => !placed.has(each)));
				expect(new Set(clusters.map((cluster) => ids(cluster).join())).size).toBe(clusters.length);
			})
		);
	});
});
