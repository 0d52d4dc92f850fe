import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { networkFiles } from '../scripts/generated-network/network-files.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import type * as NetworkMatches from '../src/lib/peers/network-matches.ts';
import { peerCitySlice } from '../src/lib/pages/peers/city-slice.ts';
import { isLarge, peerNetwork } from '../src/lib/pages/peers/network.ts';
import { peersSlice } from '../src/lib/pages/peers/overview.ts';
import type { Dataset } from '../src/lib/domain/dataset.ts';

/** The cities whose matches were made, once for each time. */
const matched = vi.hoisted((): string[] => []);
vi.mock('../src/lib/peers/network-matches.ts', async (original) => {
	const actual = await original<typeof NetworkMatches>();
	const cityMatches: typeof actual.cityMatches = (index, cityId) => {
		matched.push(cityId);
		return actual.cityMatches(index, cityId);
	};
	return { ...actual, cityMatches };
});

function generated(cities: number): Dataset {
	const { dataset } = loadDataset(networkFiles(cities));
	if (!dataset) throw new Error('the generated network cannot be used');
	return dataset;
}

afterEach(() => void (matched.length = 0));

describe('the finder of a large network', () => {
	let dataset: Dataset;
	beforeAll(() => {
		dataset = generated(120);
	});

	it('matches for the page of one city that city and its hosts, each once', () => {
		const { cityId } = dataset.cities[60]!;
		const network = peerNetwork(dataset);
		expect(isLarge(network)).toBe(true);
		const { threes } = peerCitySlice(dataset, network, cityId);
		expect(threes).toBeNull();
		expect(matched[0]).toBe(cityId);
		expect(matched.length).toBeLessThanOrEqual(1 + 6);
		expect(new Set(matched).size).toBe(matched.length);
	});

	it('matches nobody for its first page, which still names every city and what it asks', () => {
		const { cities } = peersSlice(dataset, peerNetwork(dataset));
		expect(matched).toEqual([]);
		expect(cities).toHaveLength(120);
		expect(cities.every(({ withSuggestion }) => withSuggestion === null)).toBe(true);
	});
});

describe('the finder of a small network', () => {
	it('matches each city once for its first page, with its answered asks counted', () => {
		const dataset = generated(10);
		const { cities } = peersSlice(dataset, peerNetwork(dataset));
		expect(new Set(matched).size).toBe(10);
		expect(matched.length).toBeLessThanOrEqual(20);
		expect(cities.some(({ withSuggestion }) => (withSuggestion ?? 0) > 0)).toBe(true);
	});

	it('looks for rings of three', () => {
		const dataset = generated(10);
		const network = peerNetwork(dataset);
		const rings = dataset.cities.map(({ cityId }) => peerCitySlice(dataset, network, cityId).threes);
		expect(rings.some((sets) => (sets ?? []).length > 0)).toBe(true);
	});
});
