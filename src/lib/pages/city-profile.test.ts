import { describe, expect, it } from 'vitest';
import { PROFILE_SECTIONS } from '../domain/profile-section.ts';
import { datasetIn } from '../../hosts/build.ts';
import { cityProfileSlice } from './city-profile.ts';

const weldi = datasetIn('data/weldi');
const tiny = datasetIn('tests/fixtures/tiny-network');
const profiles = weldi.cities.map(({ cityId }) => cityProfileSlice(weldi, cityId));
const sum = (count: (profile: (typeof profiles)[number]) => number): number =>
	profiles.reduce((total, profile) => total + count(profile), 0);

describe('the profiles of a network', () => {
	it('hold every row of the cities, each once', () => {
		expect(sum(({ figures }) => figures.flatMap((family) => family.figures).length)).toBe(weldi.facts.length);
		expect(sum(({ groupMarks }) => groupMarks.length)).toBe(weldi.groupMatrix.length);
		expect(
			sum(
				({ challenges, otherLearningNeeds }) =>
					otherLearningNeeds.length +
					challenges.reduce((total, { learningNeeds }) => total + 1 + learningNeeds.length, 0)
			)
		).toBe(weldi.needs.length);
		expect(sum(({ swot }) => swot.flatMap(({ entries }) => entries).length)).toBe(weldi.swot.length);
		expect(sum(({ actions }) => actions.length)).toBe(weldi.actions.length);
		expect(sum(({ practices }) => practices.length)).toBe(weldi.practices.length);
		expect(sum(({ strategies, competences }) => strategies.length + competences.length)).toBe(
			weldi.policies.length
		);
		expect(sum(({ funding }) => funding.length)).toBe(weldi.funding.length);
		expect(sum(({ grid }) => grid.flatMap(({ entries }) => entries).length)).toBe(weldi.grid.length);
	});

	it('hold every meeting with a host, once', () => {
		expect(sum(({ meetings }) => meetings.length)).toBe(
			weldi.meetings.filter(({ hostCityId }) => hostCityId !== null).length
		);
	});

	it('lead from one to the next, by name', () => {
		const names: string[] = [];
		let next = profiles.find(({ neighbours }) => neighbours.previous === null);
		while (next) {
			names.push(next.city.name);
			const id = next.neighbours.next?.cityId;
			next = profiles.find(({ city }) => city.cityId === id);
		}
		expect(names).toHaveLength(weldi.cities.length);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
	});

	it('list at most five peers and say how many more there are', () => {
		for (const { peers } of profiles) {
			expect(peers.peers.length).toBeLessThanOrEqual(5);
			expect(peers.more === 0 || peers.peers.length === 5).toBe(true);
		}
	});
});

it('nests learning needs under their challenge, in the order of the source', () => {
	const [first] = cityProfileSlice(tiny, 'almvik').challenges;
	expect(first!.challenge.needId).toBe('almvik-challenge-1');
	expect(first!.learningNeeds.map(({ needId }) => needId)).toEqual(['almvik-learning-need-1']);
});

it('has empty lists, not holes, where a network lacks a table', () => {
	const { swot, funding, initiatives, notes, strategies } = cityProfileSlice(tiny, 'zolvile');
	expect(swot.map(({ entries }) => entries)).toEqual([[], [], [], []]);
	expect([funding, initiatives, notes, strategies]).toEqual([[], [], [], []]);
});

it('names what the source shows as a picture only, of every city or of those that a row names', () => {
	for (const { cityId } of weldi.cities)
		expect(cityProfileSlice(weldi, cityId).pictures.map(({ pictureId }) => pictureId)).toEqual(
			weldi.pictures.map(({ pictureId }) => pictureId)
		);
	expect(weldi.pictures.map(({ label }) => label)).toHaveLength(3);
	const one = [{ ...weldi.pictures[0]!, cityIds: ['zolvile'] }];
	expect(cityProfileSlice({ ...tiny, pictures: one }, 'zolvile').pictures).toEqual(one);
	expect(cityProfileSlice({ ...tiny, pictures: one }, 'almvik').pictures).toEqual([]);
	expect(cityProfileSlice(tiny, 'almvik').pictures).toEqual([]);
});

it('leaves out the sections of which the network has no table', () => {
	const { sections } = cityProfileSlice(tiny, 'zolvile');
	expect(sections).toContain('network');
	expect(sections).toContain('actions');
	for (const section of ['swot', 'strategies', 'competences', 'funding'])
		expect(sections).not.toContain(section);
	expect(profiles[0]!.sections).toEqual(PROFILE_SECTIONS);
});

it('names the other cities of a staff exchange', () => {
	const topics = profiles.flatMap(({ exchangeTopics, city }) =>
		exchangeTopics.map(({ partners }) => ({ city, partners }))
	);
	expect(topics.length).toBeGreaterThan(0);
	expect(
		topics.filter(({ city, partners }) => partners.some(({ cityId }) => cityId === city.cityId))
	).toEqual([]);
});

it('lists a dozen partners of an exchange, and says how many more there are', () => {
	const cities = Array.from({ length: 40 }, (_, index) => ({ ...weldi.cities[0]!, cityId: `city-${index}` }));
	const exchangeTopics = [{ ...weldi.exchangeTopics[0]!, cityIds: cities.map(({ cityId }) => cityId) }];
	for (const cityId of ['city-3', 'city-39']) {
		const [exchange] = cityProfileSlice({ ...weldi, cities, exchangeTopics }, cityId).exchangeTopics;
		expect(exchange).toMatchObject({ more: 27 });
		expect(exchange!.partners.map((partner) => partner.cityId)).not.toContain(cityId);
		expect(exchange!.partners).toHaveLength(12);
	}
});

it('refuses a city that it does not know', () => {
	expect(() => cityProfileSlice(weldi, 'nowhere')).toThrow('no city: nowhere');
});
