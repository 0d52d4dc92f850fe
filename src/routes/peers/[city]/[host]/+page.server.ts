import { error } from '@sveltejs/kit';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { pairDocument, planSource } from '#lib/pages/peers/pair.ts';
import { endLine } from '#lib/peers/exchange-days.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { city, host } }) => {
	const dataset = readDataset();
	const network = peerNetwork(dataset);
	const [learner, visited] = [network.index.cities.get(city), network.index.cities.get(host)];
	if (!learner || !visited) error(404);
	return {
		...{ learner: city, host, name: learner.name, until: endLine(planSource(dataset)) },
		document: pairDocument(dataset, network, [city, host])
	};
};
