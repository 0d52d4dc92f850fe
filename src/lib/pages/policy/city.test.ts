import { describe, expect, it } from 'vitest';
import { readDataset } from '../../site/read-dataset.ts';
import { readPolicyContext } from '../../site/read-policy.ts';
import { cityInEurope } from './city.ts';

const context = readPolicyContext()!;
const { cities } = readDataset();

describe('cityInEurope', () => {
	it('says in which phases a city is a member, and which actions name it all the same', () => {
		const found = cities.flatMap((city) => {
			const { phases, actions, isNamedOnly } = cityInEurope(city, context)!;
			return phases.length > 0
				? [[city.cityId, phases, actions.map(({ number }) => number), isNamedOnly]]
				: [];
		});
		expect(found).toEqual([['timisoara', ['2020-2022'], [1, 2], true]]);
	});

	it('says nothing where there is no policy context, or one without members', () => {
		expect(cityInEurope(cities[0]!, null)).toBeNull();
		expect(cityInEurope(cities[0]!, { ...context, partnershipMembers: [] })).toBeNull();
	});
});
