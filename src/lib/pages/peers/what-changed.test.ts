import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, HEAVIEST, PARTS, shownScore, type Weights } from '#lib/peers/score.ts';
import { datasetIn } from '../../../hosts/build.ts';
import { peerCitySlice } from './city-slice.ts';
import { peerNetwork } from './network.ts';
import { peerResults, type PeerResults } from './results.ts';
import { whatChanged } from './what-changed.ts';

const dataset = datasetIn('data/weldi');
const slices = dataset.cities.map(({ cityId }) => peerCitySlice(dataset, peerNetwork(dataset), cityId));
const hostsOf = (results: PeerResults, key: string): string[] =>
	results.asks.find(({ ask }) => ask.key === key)!.list.suggestions.map(({ hostId }) => hostId);

const moves = PARTS.flatMap((part) =>
	[0, HEAVIEST].filter((weight) => weight !== DEFAULT_WEIGHTS[part]).map((weight) => [part, weight] as const)
);

describe.each(moves)('the explanation of %s at %i', (part, weight) => {
	const weights: Weights = { ...DEFAULT_WEIGHTS, [part]: weight };
	const changes = slices.map((slice) => {
		const before = { weights: DEFAULT_WEIGHTS, results: peerResults(slice, DEFAULT_WEIGHTS) };
		const after = { weights, results: peerResults(slice, weights) };
		return { slice, before, after, change: whatChanged(before, after) };
	});

	it('names the weight and counts the asks whose hosts really stand in another order', () => {
		for (const { slice, before, after, change } of changes) {
			const other = slice.asks.filter(
				({ key }) => hostsOf(before.results, key).join() !== hostsOf(after.results, key).join()
			);
			expect(change.reordered).toBe(other.length);
			expect(change.weights).toEqual([{ part, from: DEFAULT_WEIGHTS[part], to: weight }]);
		}
	});

	it('names each new first host with the values that both have on the part', () => {
		for (const { slice, before, after, change } of changes)
			for (const { askText, from, to, because } of change.firsts) {
				const keys = slice.asks.filter(({ text }) => text === askText).map(({ key }) => key);
				expect(
					keys.some(
						(key) => hostsOf(before.results, key)[0] === from && hostsOf(after.results, key)[0] === to
					)
				).toBe(true);
				const valuesOf = (hostId: string) =>
					keys
						.flatMap((key) => slice.matches[key]!)
						.filter((match) => match.hostId === hostId)
						.map(({ values }) => (values[part] === null ? null : shownScore(values[part])));
				expect(because.map((reason) => reason.part)).toEqual([part]);
				for (const reason of because) {
					expect(valuesOf(from)).toContain(reason.from);
					expect(valuesOf(to)).toContain(reason.to);
				}
			}
	});

	it('is borne out: a host that a heavier part brings to the front is no worse on it, the same being stated', () => {
		const reasons = changes.flatMap(({ change }) => change.firsts.flatMap(({ because }) => because));
		const worse = reasons.filter(({ from, to }) => {
			if (from === null || to === null) return false;
			const gain = (part === 'obstacles' ? -1 : 1) * (to - from);
			return (weight > DEFAULT_WEIGHTS[part] ? gain : -gain) < 0;
		});
		expect(worse).toEqual([]);
		expect(reasons.length).toBeGreaterThan(0);
	});
});
