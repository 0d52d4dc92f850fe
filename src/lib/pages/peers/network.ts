import type { Dataset } from '#lib/domain/dataset.ts';
import { cityMatches, hostsByCity, type CityMatches } from '#lib/peers/network-matches.ts';
import { indexPeers, type PeerIndex } from '#lib/peers/peer-index.ts';
import { recordKey, type Offer, type RecordKey } from '#lib/peers/peer-records.ts';
import type { HostsByCity } from '#lib/peers/sets.ts';
import { hasReady } from '#lib/peers/together.ts';
import { cityRecords } from '#lib/selectors/records.ts';

import { recordRow, type RecordRow } from './rows.ts';

/** What is known of a network's matches, made once for all its pages. */
export interface PeerNetwork {
	readonly index: PeerIndex;
	/** The matches of one city. Made when asked for: those of a large network together would not fit into memory. */
	readonly matchesOf: (cityId: string) => CityMatches;
	/** For how many of a city's asks somebody has something ready. */
	readonly answered: ReadonlyMap<string, number>;
	/** Each city's short list over all its asks. */
	readonly hosts: HostsByCity;
	readonly offers: ReadonlyMap<RecordKey, Offer>;
	readonly record: (key: RecordKey) => [[RecordKey, RecordRow]] | null;
}

const made = new WeakMap<Dataset, PeerNetwork>();

/** The matches of a dataset; kept beside it, so that a build computes them once. */
export function peerNetwork(dataset: Dataset): PeerNetwork {
	const known = made.get(dataset);
	if (known) return known;
	const index = indexPeers(dataset);
	const answered = new Map<string, number>();
	let last: { readonly cityId: string; readonly matches: CityMatches } | undefined;
	const matchesOf = (cityId: string): CityMatches => {
		// A city's page, its JSON and its briefs are made one after the other.
		if (last?.cityId !== cityId) last = { cityId, matches: cityMatches(index, cityId) };
		return last.matches;
	};
	function* everyCity() {
		for (const cityId of index.cities.keys()) {
			const matches = matchesOf(cityId);
			answered.set(cityId, [...matches.values()].filter(hasReady).length);
			yield [cityId, matches] as const;
		}
	}
	const records = new Map(cityRecords(dataset).map((row) => [recordKey(row.table, row.id), row]));
	const network: PeerNetwork = {
		index,
		matchesOf,
		answered,
		hosts: hostsByCity(everyCity()),
		offers: new Map([...index.offers.values()].flat().map((offer) => [offer.key, offer])),
		record: (key) => {
			const row = records.get(key);
			return row ? [[key, recordRow(row)]] : null;
		}
	};
	made.set(dataset, network);
	return network;
}

/** So many hosts of each city have a brief made with the site. */
const READY = 3;

/** The hosts of a city whose briefs are made with the site; any other opens in the browser. */
export const readyHosts = ({ hosts }: PeerNetwork, cityId: string): string[] =>
	(hosts.get(cityId) ?? []).slice(0, READY).map(({ hostId }) => hostId);

/** Every pair whose brief is made with the site. */
export const readyPairs = (network: PeerNetwork): { city: string; host: string }[] =>
	[...network.index.cities.keys()].flatMap((city) =>
		readyHosts(network, city).map((host) => ({ city, host }))
	);
