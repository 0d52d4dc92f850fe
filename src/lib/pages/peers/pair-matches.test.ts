import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { formatList } from '#lib/format/list.ts';
import { m } from '#lib/messages/index.ts';
import { saidRelation } from '#lib/peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import { peerCitySlice } from './city-slice.ts';
import { draftPlan } from './exchange-plan.ts';
import { peerNetwork } from './network.ts';
import { planSource } from './pair.ts';
import { pairMatches } from './pair-matches.ts';
import { peerResults } from './results.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);
const source = planSource(dataset);

describe.each(dataset.cities.map(({ cityId }) => cityId))('what a plan of %s argues with', (cityId) => {
	const slice = peerCitySlice(dataset, network, cityId);
	const { asks, short } = peerResults(slice, DEFAULT_WEIGHTS);

	it('is on each ask what the finder shows of the host', () => {
		for (const { ask, list } of asks)
			for (const { hostId, best } of list.suggestions)
				expect(pairMatches(slice, hostId, ask.key), `${ask.key} ${hostId}`).toEqual([best]);
	});

	it('says how near it is in the words of the finder, with its subjects', () => {
		for (const { ask, list } of asks)
			for (const { hostId, best } of list.suggestions) {
				const host = dataset.cities.find((city) => city.cityId === hostId)!;
				const subjects = formatList(best.subjectIds.map((id) => slice.subjects[id]!));
				expect(draftPlan(slice, host, ask.key, source).sections.pair, `${ask.key} ${hostId}`).toContain(
					` ${m.peers.relation[saidRelation(best)]}${subjects && `: ${subjects}`}.`
				);
			}
	});

	it('begins, where no ask was chosen, with what stands for the host in the short list', () => {
		for (const { hostId, best } of short.suggestions)
			expect(pairMatches(slice, hostId, null)[0], hostId).toEqual(best);
	});
});
