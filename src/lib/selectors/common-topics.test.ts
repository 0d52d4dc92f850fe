import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPIC_PARTS, topicOfPart, type TopicPart } from '../domain/likeness.ts';
import { commonTopicGroups } from './common-topics.ts';
import type { CityFeatures } from './similar-cities.ts';

type Parts = Partial<Record<TopicPart, readonly string[]>>;
const city = (cityId: string, parts: Parts): CityFeatures => ({
	cityId,
	topics: {
		needs: new Set(parts.needs),
		actions: new Set(parts.actions),
		practices: new Set(parts.practices),
		both: new Set(TOPIC_PARTS.flatMap((part) => (parts[part] ?? []).map((id) => topicOfPart(part, id))))
	},
	...{ namedGroups: new Set<string>(), population: null, shares: [], funds: new Map() }
});
const ids = (groups: readonly (readonly CityFeatures[])[]) =>
	groups.map((group) => group.map(({ cityId }) => cityId).join('')).sort();

describe('groups of cities by what they have in common', () => {
	it('are all cities that need the same three; a city may be in several', () => {
		const cities = [
			city('a', { needs: ['x', 'y', 'z', 'w'] }),
			city('b', { needs: ['x', 'y', 'z', 'w'] }),
			city('c', { needs: ['x', 'y', 'z'] }),
			city('d', { needs: ['x', 'y', 'w'] }),
			city('e', { needs: ['x', 'y'] })
		];
		expect(ids(commonTopicGroups(cities, 'needs'))).toEqual(['abc', 'abd']);
	});

	it('are fewer than three cities never, nor cities of which each shares with each other what not all share', () => {
		const chain = [
			['x', 'y', 'z', 'u', 'v'],
			['x', 'y', 'z', 'w'],
			['u', 'v', 'w', 'x']
		];
		expect(
			commonTopicGroups(
				chain.map((needs, at) => city(String(at), { needs })),
				'needs'
			)
		).toEqual([]);
		expect(commonTopicGroups([], 'both')).toEqual([]);
	});

	it('by all parts need the same two, and plan or practise the same two', () => {
		const same = { needs: ['x', 'y'], actions: ['p'], practices: ['q'] };
		const four = ['a', 'b', 'c', 'd'].map((id) => city(id, same));
		expect(ids(commonTopicGroups(four, 'both'))).toEqual(['abcd']);
		// What one plans and another practises is not the same.
		const turned = city('e', { ...same, actions: ['q'], practices: ['p'] });
		expect(ids(commonTopicGroups([...four, turned], 'both'))).toEqual(['abcd']);
		const needsOnly = [...four.slice(0, 2), city('f', { needs: ['x', 'y', 'z'] })];
		expect(commonTopicGroups(needsOnly, 'both')).toEqual([]);
	});

	it('hold for any cities: enough is common, nobody could be added, none lies within another', () => {
		const sets = fc.array(fc.subarray(['u', 'v', 'w', 'x', 'y', 'z']), { maxLength: 9 });
		fc.assert(
			fc.property(sets, (needs) => {
				const cities = needs.map((each, at) => city(String(at), { needs: each }));
				const common = (some: readonly CityFeatures[]) =>
					['u', 'v', 'w', 'x', 'y', 'z'].filter((id) => some.every(({ topics }) => topics.needs.has(id)));
				const groups = commonTopicGroups(cities, 'needs');
				for (const group of groups) {
					expect(group.length).toBeGreaterThan(2);
					expect(common(group).length).toBeGreaterThan(2);
					for (const each of cities)
						if (!group.includes(each)) expect(common([...group, each]).length).toBeLessThan(3);
				}
				for (const a of cities)
					for (const b of cities)
						for (const c of cities)
							if (new Set([a, b, c]).size === 3 && common([a, b, c]).length > 2)
								expect(groups.some((group) => [a, b, c].every((each) => group.includes(each)))).toBe(true);
			})
		);
	});
});
