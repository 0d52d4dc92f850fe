import { describe, expect, it } from 'vitest';
import { networkFiles } from '../../../scripts/generated-network/network-files.ts';
import { loadDataset } from '../ingest/dataset.ts';
import { cityMatches, mayBeListed, shortListOf } from './network-matches.ts';
import { indexPeers } from './peer-index.ts';
import { bothWays } from './sets.ts';

const { dataset } = loadDataset(networkFiles(40));
const index = indexPeers(dataset!);
const cityIds = [...index.cities.keys()].slice(0, 12);
const lists = new Map([...index.cities.keys()].map((id) => [id, shortListOf(cityMatches(index, id))]));
const isListed = (cityId: string, hostId: string): boolean =>
	lists.get(cityId)!.some((suggestion) => suggestion.hostId === hostId);

describe('whether a host may be in a short list', () => {
	const pairs = cityIds.flatMap((cityId) =>
		[...index.cities.keys()].filter((id) => id !== cityId).map((hostId) => ({ cityId, hostId }))
	);
	const refused = pairs.filter(({ cityId, hostId }) => !mayBeListed(index, cityId, hostId));

	it('is never denied for one that is in it', () => {
		expect(refused.filter(({ cityId, hostId }) => isListed(cityId, hostId))).toEqual([]);
	});

	it('is denied for most that are not', () => {
		const notListed = pairs.filter(({ cityId, hostId }) => !isListed(cityId, hostId));
		expect(refused.length).toBeGreaterThan(notListed.length * 0.8);
	});

	it('changes nothing in which exchanges repay', () => {
		const mayHave = (cityId: string, hostId: string) => mayBeListed(index, cityId, hostId);
		const found = cityIds.map((cityId) => bothWays({ get: (id) => lists.get(id), mayHave }, cityId));
		expect(found).toEqual(cityIds.map((cityId) => bothWays(lists, cityId)));
		expect(found.flat().length).toBeGreaterThan(0);
	});
});
