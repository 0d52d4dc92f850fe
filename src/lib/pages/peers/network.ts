import { cityMatches, mayBeListed, shortListOf, type CityMatches } from '#lib/peers/network-matches.ts';
import { competenceCodes } from '#lib/peers/peer-city.ts';
import { indexPeers, type PeerIndex } from '#lib/peers/peer-index.ts';
import type { Offer, RecordKey } from '#lib/peers/peer-records.ts';
import type { HostsByCity } from '#lib/peers/sets.ts';
import { hasReady, isReadyOnlyWithDifficulty } from '#lib/peers/together.ts';
import { perDataset } from '#lib/selectors/per-dataset.ts';
import { cityRecordsByKey } from '#lib/selectors/records.ts';
import { recordRow, type RecordRow } from './rows.ts';

/** What is known of a network's matches, made once for all its pages. */
export interface PeerNetwork {
	readonly index: PeerIndex;
	/** The matches of one city. Made when asked for: those of a large network together would not fit into memory. */
	readonly matchesOf: (cityId: string) => CityMatches;
	/** For how many of a city's asks somebody has something ready. */
	readonly answered: (cityId: string) => number;
	/** For how many of these every city that has it names a difficulty on the same subject. */
	readonly difficult: (cityId: string) => number;
	/** Each city's short list over all its asks; made when asked for. */
	readonly hosts: HostsByCity;
	readonly offers: ReadonlyMap<RecordKey, Offer>;
	readonly record: (key: RecordKey) => [[RecordKey, RecordRow]] | null;
}

/** In a network of more cities, nothing of one page may look at the matches of all. */
const MANY_CITIES = 60;

/** Whether the matches of all cities take too long for one page. */
export const isLarge = ({ index }: Pick<PeerNetwork, 'index'>): boolean => index.cities.size > MANY_CITIES;

/** What is kept of a city's matches: they themselves would not fit into memory. */
interface Summary {
	readonly answered: number;
	readonly difficult: number;
	readonly hosts: ReturnType<typeof shortListOf>;
}

/** The matches of a dataset, each city's made when asked for; kept beside it, so that a build computes them once. */
export const peerNetwork = perDataset((dataset): PeerNetwork => {
	const index = indexPeers(dataset);
	const summaries = new Map<string, Summary>();
	let last: { readonly cityId: string; readonly matches: CityMatches } | undefined;
	const matchesOf = (cityId: string): CityMatches => {
		// A city's page, its JSON and its exchange plans are made one after the other.
		if (last?.cityId !== cityId) last = { cityId, matches: cityMatches(index, cityId) };
		return last.matches;
	};
	const summaryOf = (cityId: string): Summary => {
		const before = summaries.get(cityId);
		if (before) return before;
		// Hosts of a host are looked up on the page of another city, whose matches are still needed.
		const matches = last?.cityId === cityId ? last.matches : cityMatches(index, cityId);
		const answered = [...matches.values()].filter(hasReady).length;
		const difficult = [...matches.values()].filter(isReadyOnlyWithDifficulty).length;
		const summary = { answered, difficult, hosts: shortListOf(matches) };
		summaries.set(cityId, summary);
		return summary;
	};
	const { codes } = competenceCodes(dataset);
	return {
		index,
		matchesOf,
		answered: (cityId) => summaryOf(cityId).answered,
		difficult: (cityId) => summaryOf(cityId).difficult,
		hosts: {
			get: (cityId) => (index.cities.has(cityId) ? summaryOf(cityId).hosts : undefined),
			// A list that was made, or that the first page needs anyway, is simply looked at.
			mayHave: (cityId, hostId) =>
				!isLarge({ index }) || summaries.has(cityId) || mayBeListed(index, cityId, hostId)
		},
		offers: new Map([...index.offers.values()].flat().map((offer) => [offer.key, offer])),
		record: (key) => {
			const row = cityRecordsByKey(dataset).get(key);
			if (!row) return null;
			const code = row.table === 'policies' ? codes.get(row.id) : undefined;
			return [[key, { ...recordRow(row), ...(code && { code }) }]];
		}
	};
});

/** So many hosts of each city have an exchange plan made with the site. */
const READY = 3;

/** The hosts of a city whose exchange plans are made with the site; any other opens in the browser. */
export const readyHosts = ({ hosts }: PeerNetwork, cityId: string): string[] =>
	(hosts.get(cityId) ?? []).slice(0, READY).map(({ hostId }) => hostId);

/** Every pair whose exchange plan is made with the site. */
export const readyPairs = (network: PeerNetwork): { city: string; host: string }[] =>
	[...network.index.cities.keys()].flatMap((city) =>
		readyHosts(network, city).map((host) => ({ city, host }))
	);
