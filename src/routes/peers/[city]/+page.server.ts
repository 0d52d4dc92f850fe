import { error } from '@sveltejs/kit';
import { peerCitySlice } from '#lib/pages/peers/city-slice.ts';
import { isLarge, peerNetwork } from '#lib/pages/peers/network.ts';
import { peerResults, wholeHosts } from '#lib/pages/peers/results.ts';
import { profileNetwork } from '#lib/pages/profile-network.ts';
import { DEFAULT_WEIGHTS } from '#lib/peers/score.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const dataset = readDataset();
	const network = peerNetwork(dataset);
	if (!network.index.cities.has(params.city)) error(404);
	const slice = peerCitySlice(dataset, network, params.city);
	return {
		slice,
		proposed: profileNetwork(dataset, params.city).exchangeTopics.filter(
			({ topic }) => topic.kind === 'staff-exchange'
		),
		whole: wholeHosts(slice),
		results: peerResults(slice, DEFAULT_WEIGHTS),
		names: Object.fromEntries(
			// In a large network those among the matches can be added by hand.
			(isLarge(network) ? Object.values(slice.cities) : dataset.cities).map(({ cityId, name }) => [
				cityId,
				name
			])
		)
	};
};
