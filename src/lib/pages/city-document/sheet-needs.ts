import type { RecordKey } from '../../peers/peer-records.ts';
import { DEFAULT_WEIGHTS } from '../../peers/score.ts';
import { suggest } from '../../peers/suggest.ts';
import { isReady, togetherOf } from '../../peers/together.ts';
import type { ChallengeWithNeeds, CityProfileSlice } from '../city-profile.ts';
import type { PeerNetwork } from '../peers/network.ts';

/** A need with what it leaves to learn, and who could help with either. */
export interface Need {
	readonly said: ChallengeWithNeeds;
	readonly hosts: readonly {
		readonly cityId: string;
		readonly offer: RecordKey;
		/** Whether it names a difficulty on the same subject itself. */
		readonly isDifficult: boolean;
	}[];
	/** Other cities that ask the same, where nobody has it ready. */
	readonly asking: readonly string[];
}

/** The hosts that have something ready on any of the records of a need, the best first; each city once. */
function needOf(
	network: PeerNetwork,
	{ cityId, hosts: most }: { readonly cityId: string; readonly hosts: number },
	said: ChallengeWithNeeds
): Need {
	const ids = [said.challenge, ...said.learningNeeds].map(({ needId }) => `needs/${needId}`);
	const asks = (network.index.asks.get(cityId) ?? []).filter((ask) =>
		ask.records.some((key) => ids.includes(key))
	);
	const matches = asks.flatMap((ask) => network.matchesOf(cityId).get(ask.key) ?? []).filter(isReady);
	const hosts = suggest(matches, DEFAULT_WEIGHTS, most).suggestions.map(({ hostId, best }) => ({
		cityId: hostId,
		offer: best.offer,
		isDifficult: best.hostDifficulties.length > 0
	}));
	const others = asks.flatMap((ask) => togetherOf(network.index, ask).asking.map((other) => other.cityId));
	return { said, hosts, asking: hosts.length > 0 ? [] : [...new Set(others)] };
}

/** Those for which another city has something ready, then the others; each in the order of the profile. */
const readyFirst = (needs: readonly Need[]): Need[] => [
	...needs.filter(({ hosts }) => hosts.length > 0),
	...needs.filter(({ hosts }) => hosts.length === 0)
];

/**
 * The needs of a city that its sheet names.
 *
 * @param shown how many needs, and how many hosts of each
 */
export function sheetNeeds(
	network: PeerNetwork,
	profile: CityProfileSlice,
	shown: { readonly needs: number; readonly hosts: number }
): Need[] {
	const { challenges, otherLearningNeeds, city } = profile;
	const said = [...challenges, ...otherLearningNeeds.map((challenge) => ({ challenge, learningNeeds: [] }))];
	const all = said.map((need) => needOf(network, { cityId: city.cityId, hosts: shown.hosts }, need));
	return readyFirst(all).slice(0, shown.needs);
}
