import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { themePeers } from './theme-peers.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const peersOf = (cityId: string, dataset = tiny) => {
	const { peers, alone } = themePeers(dataset, cityId, 5);
	return {
		peers: peers.map(({ city, themes }) => [city.cityId, ...themes.map(({ themeId }) => themeId)]),
		alone: alone.map(({ themeId }) => themeId)
	};
};

it('finds who practises what a city needs, and never the city itself', () => {
	expect(peersOf('zolvile')).toEqual({ peers: [['almvik', 'ferries']], alone: ['language-cafes'] });
	expect(peersOf('johvaste')).toEqual({ peers: [['zolvile', 'language-cafes']], alone: [] });
});

it('says which needed theme nobody practises', () => {
	expect(peersOf('almvik')).toEqual({ peers: [], alone: ['winter-housing'] });
});

it('names a practice once, though the grid prints it too', () => {
	const [peer] = themePeers(tiny, 'johvaste', 5).peers;
	expect(peer!.shared.map(({ practice, entry }) => practice?.practiceId ?? entry?.entryId)).toEqual([
		'zolvile-soup-and-verbs'
	]);
});

it('counts a practice of the grid that no profile describes', () => {
	const grid = tiny.grid.map((entry) =>
		entry.entryId === 'almvik-winter-housing-action-1'
			? { ...entry, cityId: 'johvaste', kind: 'practice' as const, practiceIds: [] }
			: entry
	);
	expect(peersOf('almvik', { ...tiny, grid }).peers).toEqual([['johvaste', 'winter-housing']]);
});

it('lists cities with more themes first, then by name', () => {
	const practices = [
		...tiny.practices,
		{ ...tiny.practices[1]!, practiceId: 'johvaste-boat', cityId: 'johvaste' },
		{ ...tiny.practices[1]!, practiceId: 'almvik-cafe', themeIds: ['language-cafes'] }
	];
	expect(peersOf('zolvile', { ...tiny, practices }).peers.map(([cityId]) => cityId)).toEqual([
		'almvik',
		'johvaste'
	]);
});

it('refuses a city that it does not know', () => {
	expect(() => themePeers(tiny, 'nowhere', 5)).toThrow('no city: nowhere');
});

it('lists the first and says how many more there are, as if it had listed all', () => {
	const weldi = datasetIn('data/weldi');
	for (const { cityId } of weldi.cities) {
		const all = themePeers(weldi, cityId, weldi.cities.length);
		expect(all.more).toBe(0);
		expect(all.peers.map(({ city }) => city.cityId)).not.toContain(cityId);
		const { peers, more } = themePeers(weldi, cityId, 2);
		expect(peers).toEqual(all.peers.slice(0, 2));
		expect(more).toBe(Math.max(all.peers.length - 2, 0));
	}
});
