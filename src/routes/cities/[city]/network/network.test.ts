import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../../hosts/build.ts';
import { rendered } from '../../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import type { SimilarDimension } from '#lib/pages/compare/similar.ts';
import InEurope from './InEurope.svelte';
import InNetwork from './InNetwork.svelte';
import PeerList from './PeerList.svelte';
import SimilarCities from './SimilarCities.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const profile = cityProfileSlice(dataset, 'johvaste');

describe('what the network plans with a city', () => {
	const topic = {
		topicId: 't',
		title: 'Classes',
		kind: 'staff-exchange',
		openList: 'no',
		sourceId: 's',
		page: '1',
		basis: 'stated',
		basisNote: null
	};
	const drawn = (changed: object) => rendered(InNetwork, { profile: { ...profile, ...changed } as never });

	it('says of each list that is empty that nothing names the city', () => {
		const { text } = drawn({ meetings: [], exchangeTopics: [], initiatives: [], advocacy: [] });
		for (const list of ['meetings', 'exchange', 'initiatives', 'advocacy'] as const)
			expect(text).toContain(m.profile.none[list]);
	});

	it('has a meeting with its time, format and status, and the way to its page', () => {
		const { meetings } = cityProfileSlice(dataset, 'almvik');
		const [item] = drawn({ meetings }).all('listitem');
		expect(item!.text).toMatch(/^Rooms in winter, .*2026, face to face, planned in the source/);
		expect(item!.all('link')[0]!.address).toBe('meetings/almvik-2026-02/');
	});

	it('has an exchange with the cities named beside it, and with nobody where none is named', () => {
		const text = (partners: readonly object[]) =>
			drawn({ exchangeTopics: [{ topic, partners, more: 0 }] }).all('listitem')[0]!.text;
		expect(text([{ cityId: 'almvik', name: 'Ålmvik' }])).toMatch(
			/^Classes, staff exchange, with Ålmvik Source/
		);
		expect(text([])).toMatch(/^Classes, staff exchange Source/);
	});
});

describe('peers by theme', () => {
	const drawn = (changed: Partial<typeof profile.peers>) =>
		rendered(PeerList, { cityId: 'johvaste', peers: { peers: [], more: 0, alone: [], ...changed } });

	it('are cities that practise what the city needs, each with its number of practices', () => {
		const [item] = drawn(profile.peers).all('listitem');
		expect(item!.text).toMatch(/^Žołvilė Lithuania: 1 practice /);
		expect(item!.one('link').address).toMatch(/^peers\/johvaste\/\?host=zolvile/);
	});

	it('say that there are none, or on which themes no other city has one', () => {
		expect(drawn({}).text).toContain(m.profile.none.peers);
		const alone = dataset.themes.slice(0, 1);
		expect(drawn({ alone }).text).toContain('stands under Language cafés');
		expect(drawn({ alone }).text).not.toContain(m.profile.none.peers);
	});

	it('count the cities that are not listed', () => {
		expect(drawn({ more: 1 }).text).toContain('1 more city practises');
		expect(drawn({ more: 2 }).text).toContain('2 more cities practise');
		expect(drawn({}).text).not.toContain('more cit');
	});
});

describe('cities like a city', () => {
	const like = { cityId: 'almvik', name: 'Ålmvik', reading: '1 of 3 in common' };
	const list = (changed: Partial<SimilarDimension>) =>
		rendered(SimilarCities, {
			...{ cityId: 'johvaste', name: 'Jõhvaste' },
			dimensions: [
				{ dimension: 'needs', how: '', cities: [like], more: 0, leftOut: 0, ...changed }
			] as readonly SimilarDimension[]
		});
	const words = m.compare.similar;

	it('have their measure beside them, and lead to the two side by side', () => {
		const part = list({});
		expect(part.text).toContain('1 of 3 in common');
		expect(part.one('link', words.beside('Jõhvaste', 'Ålmvik')).address).toMatch(
			/^compare\/.*johvaste.*almvik/
		);
	});

	it('say where there is none, how many are as near, and how many could not be measured', () => {
		expect(list({ cities: [] }).text).toContain(words.none);
		expect(list({}).text).not.toContain(words.none);
		expect(list({ more: 2 }).text).toContain(words.more(2));
		expect(list({ leftOut: 3 }).text).toContain(words.leftOut(3));
	});
});

describe('a city in Europe', () => {
	const action = { actionId: 'a', number: 1, title: 'Ferries', deadline: '2027-06' };
	const text = (changed: object) => {
		const europe = { memberKey: null, phases: [], actions: [], isNamedOnly: false, ...changed };
		return rendered(InEurope, { europe: europe as never, hasFunds: false }).text;
	};

	it('is a member in its phases, or is said to be none', () => {
		expect(text({ phases: ['2016-2019'], memberKey: ['m', '2016-2019'] })).toContain(
			m.europe.memberIn(['2016-2019'])
		);
		expect(text({})).toContain(m.europe.notMember);
		expect(text({ actions: [action] })).not.toContain(m.europe.notMember);
	});

	it('is said not to be listed where only an action names it', () => {
		expect(text({ actions: [action], isNamedOnly: true })).toContain(m.europe.namedNotListed);
		expect(text({ actions: [action] })).not.toContain(m.europe.namedNotListed);
	});

	it('leads to its funds where its profile has rows on them', () => {
		const europe = { memberKey: null, phases: [], actions: [], isNamedOnly: false } as never;
		const links = (hasFunds: boolean) => rendered(InEurope, { europe, hasFunds }).texts('link');
		expect(links(true)).toContain(m.europe.besideOthers);
		expect(links(false)).not.toContain(m.europe.besideOthers);
	});
});
