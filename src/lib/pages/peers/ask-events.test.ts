import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { indexPeers } from '#lib/peers/peer-index.ts';
import { askEvents } from './ask-events.ts';

const dataset = datasetIn('data/weldi');
const index = indexPeers(dataset);
const asks = [...index.asks.values()].flat();
const eventsOf = (key: string) =>
	askEvents(
		dataset,
		index,
		asks.find((ask) => ask.key === key)!
	);

describe('what happened on an ask', () => {
	it('holds the meeting whose agenda has cities with plans for it swap ideas, and names them', () => {
		// p. 84: cities with plans for digital guidance.
		expect(eventsOf('actions/sosnowiec-action-1')?.meetings).toEqual([
			{ meetingId: 'cluj-napoca-digital-tools', cityIds: ['liege', 'seine-saint-denis', 'sosnowiec'] }
		]);
	});

	it('holds later facts on records of its subject, and on its theme where they share a word', () => {
		const texts = eventsOf('actions/sosnowiec-action-5')
			?.later.map(({ text }) => text)
			.join(' ');
		expect(texts).toContain('St Martin’s Card');
		expect(texts).toContain('four partners');
	});

	it('holds later facts on its theme that name its city', () => {
		const texts = eventsOf('needs/sosnowiec-challenge-5')
			?.later.map(({ text }) => text)
			.join(' ');
		expect(texts).toContain('Sosnowiec is among the cities that weighed a one-stop-shop');
	});

	it('holds nothing in a network without meetings and later sources', () => {
		const bare = { ...dataset, meetings: [], meetingItems: [], later: [] };
		for (const ask of asks) expect(askEvents(bare, index, ask)).toBeNull();
	});
});
