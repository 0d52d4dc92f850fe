import { TOPIC_PARTS, type TopicDimension, type TopicPart } from '../domain/likeness.ts';
import type { CityFeatures } from './similar-cities.ts';

/** So many cities make a group: two are a pair, which the list of pairs has. */
export const LEAST_CITIES = 3;

/** So many topics all cities of a group have in common, in each of some parts. There are fewer plans than needs. */
const LEAST_COMMON: Readonly<
	Record<TopicDimension, readonly { readonly parts: readonly TopicPart[]; readonly least: number }[]>
> = {
	both: [
		{ parts: ['needs'], least: 2 },
		{ parts: ['actions', 'practices'], least: 2 }
	],
	needs: [{ parts: ['needs'], least: 3 }],
	actions: [{ parts: ['actions'], least: 2 }],
	practices: [{ parts: ['practices'], least: 2 }]
};

/** Cities as the bits of a number: there are no more of them than a table of pairs can hold. */
const sizeOf = (cities: number): number => cities.toString(2).replaceAll('0', '').length;

/** Which cities have some topics in common, for every choice of so many topics that enough cities have. */
function sharing(holders: readonly number[], count: number): ReadonlySet<number> {
	const found = new Set<number>();
	const choose = (from: number, left: number, cities: number): void => {
		if (left === 0) found.add(cities);
		else
			for (let at = from; at <= holders.length - left; at++) {
				const both = cities & holders[at]!;
				if (sizeOf(both) >= LEAST_CITIES) choose(at + 1, left - 1, both);
			}
	};
	choose(0, count, -1 >>> 1);
	return found;
}

/** For each topic of some parts the cities that have it, where these are enough. */
function holdersOf(cities: readonly CityFeatures[], parts: readonly TopicPart[]): readonly number[] {
	const bits = (part: TopicPart, id: string): number =>
		cities.reduce((sum, { topics }, at) => (topics[part].has(id) ? sum | (1 << at) : sum), 0);
	return TOPIC_PARTS.filter((part) => parts.includes(part)).flatMap((part) =>
		[...new Set(cities.flatMap(({ topics }) => [...topics[part]]))]
			.map((id) => bits(part, id))
			.filter((found) => sizeOf(found) >= LEAST_CITIES)
	);
}

/**
 * The groups of cities that have so many topics in common, all of them: of each measure its own number, and of both as
 * many needs as things that they plan or practise. To none of them another city could be added, for it is all cities
 * that have these topics: the largest extents of formal concepts (Wille 1982). For thirty cities at most.
 */
export function commonTopicGroups(
	cities: readonly CityFeatures[],
	dimension: TopicDimension
): readonly (readonly CityFeatures[])[] {
	const [first, ...others] = LEAST_COMMON[dimension].map(({ parts, least }) =>
		sharing(holdersOf(cities, parts), least)
	);
	const meet = (some: ReadonlySet<number>, more: ReadonlySet<number>): ReadonlySet<number> =>
		new Set([...some].flatMap((a) => [...more].map((b) => a & b)).filter((c) => sizeOf(c) >= LEAST_CITIES));
	const found = [...others.reduce(meet, first!)];
	return found
		.filter((some) => !found.some((other) => other !== some && (some & other) === some))
		.map((some) => cities.filter((_, at) => some & (1 << at)));
}
