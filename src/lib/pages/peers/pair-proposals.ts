import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from './city-slice.ts';

/** The staff exchanges that the source itself proposes and that name both of a pair, whatever is asked; each as a line, too. */
export const pairProposals = ({ topics, learnerId }: PeerCitySlice, hostId: string) =>
	topics
		.filter(
			({ kind, cityIds }) =>
				kind === 'staff-exchange' && cityIds.includes(learnerId) && cityIds.includes(hostId)
		)
		.map(({ kind, title }) => ({ title, line: m.peers.proposedBoth[kind](title) }));
