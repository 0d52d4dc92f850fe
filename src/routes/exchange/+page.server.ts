import { isLarge, peerNetwork, readyHosts } from '#lib/pages/peers/network.ts';
import { planSource } from '#lib/pages/peers/pair.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	const network = peerNetwork(dataset);
	// In a large network the page of each city leads to its exchange plans.
	const ready = (cityId: string) => (isLarge(network) ? [] : readyHosts(network, cityId));
	return {
		source: planSource(dataset),
		cities: dataset.cities.map(({ cityId, name }) => ({ cityId, name, ready: ready(cityId) }))
	};
};
