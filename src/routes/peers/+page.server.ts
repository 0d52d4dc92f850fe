import { peerNetwork } from '#lib/pages/peers/network.ts';
import { peersSlice } from '#lib/pages/peers/overview.ts';
import { readDataset } from '#lib/server/read-dataset.ts';

export const load = () => ({ peers: peersSlice(readDataset(), peerNetwork(readDataset())) });
