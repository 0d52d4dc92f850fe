import { describe, expect, it } from 'vitest';
import { networkFiles } from '../scripts/generated-network/network-files.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { peerCitySlice } from '../src/lib/pages/peers/city-slice.ts';
import { peerNetwork } from '../src/lib/pages/peers/network.ts';
import { peersSlice } from '../src/lib/pages/peers/overview.ts';
import { peerResults } from '../src/lib/pages/peers/results.ts';
import { DEFAULT_WEIGHTS } from '../src/lib/peers/score.ts';

function network(cities: number) {
	const { dataset } = loadDataset(networkFiles(cities));
	if (!dataset) throw new Error('the generated network cannot be used');
	const { cityId } = dataset.cities[cities / 2]!;
	return { dataset, slice: peerCitySlice(dataset, peerNetwork(dataset), cityId) };
}

const bytes = (value: unknown): number => JSON.stringify(value).length;
const [small, large] = [network(10), network(120)];

describe('the finder of a large network', () => {
	it('carries for a city what it needs, not the dataset: twelve times the cities, less than twice the bytes', () => {
		expect(bytes(large.dataset) / bytes(small.dataset)).toBeGreaterThan(8);
		expect(bytes(large.slice) / bytes(small.slice)).toBeLessThan(2);
		expect(bytes(large.slice)).toBeLessThan(bytes(large.dataset) / 5);
	});

	it('carries records and offers of the city and its hosts alone', () => {
		const { slice } = large;
		const hosts = new Set(Object.values(slice.matches).flatMap((list) => list.map(({ hostId }) => hostId)));
		expect(hosts.size).toBeLessThan(large.dataset.cities.length);
		for (const { cityId } of Object.values(slice.records)) expect(slice.cities[cityId ?? '']).toBeDefined();
		for (const { cityId } of Object.values(slice.offers)) expect(slice.cities[cityId]).toBeDefined();
	});

	it('has at most forty matches of an ask to weigh anew, and six hosts to show', () => {
		for (const list of Object.values(large.slice.matches)) expect(list.length).toBeLessThanOrEqual(40);
		const { short, asks } = peerResults(large.slice, { ...DEFAULT_WEIGHTS, groups: 5 });
		for (const { suggestions } of [short, ...asks.map(({ list }) => list)])
			expect(suggestions.length).toBeLessThanOrEqual(6);
	});

	it('has no matrix and no arrows that nobody could read, and still every city to start from', () => {
		const { matrix, arrows, cities } = peersSlice(large.dataset, peerNetwork(large.dataset));
		expect([matrix, arrows]).toEqual([null, null]);
		expect(cities).toHaveLength(120);
	});
});
