import { cityMapSlice } from '#lib/pages/city-map.ts';
import { arrowMap, linesOfArrows } from '#lib/pages/peers/arrow-map.ts';
import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peersSlice } from '#lib/pages/peers/overview.ts';
import { readBaseMap } from '#lib/site/read-base-map.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	const peers = peersSlice(dataset, peerNetwork(dataset));
	if (!peers.arrows) return { peers, drawing: null };
	const { arrows } = peers.arrows;
	const map = cityMapSlice(dataset, readBaseMap(), { linesOver: linesOfArrows(arrows) });
	return { peers, drawing: { map, arrows: arrowMap(arrows, map.layouts) } };
};
