import type { City } from '../domain/dataset.ts';

/**
 * Most cities that one page of the grid holds: two screens of rows. A larger network is shown in parts of even size,
 * so that the page stays as light with a thousand cities as with ten.
 */
export const CITIES_IN_A_PART = 20;

/** Some cities of the network, in its order. */
export interface GridPart {
	/** From 1. */
	readonly number: number;
	readonly first: string;
	readonly last: string;
	readonly size: number;
}

const sizeOf = (count: number): number =>
	Math.max(1, Math.ceil(count / Math.max(1, Math.ceil(count / CITIES_IN_A_PART))));

/** The parts of a network; one, possibly empty, where all fit into it. */
export function partsOf(cities: readonly City[]): readonly GridPart[] {
	const count = Math.max(1, Math.ceil(cities.length / sizeOf(cities.length)));
	return Array.from({ length: count }, (_, index) => {
		const part = slicePart(cities, index);
		return {
			number: index + 1,
			first: part[0]?.name ?? '',
			last: part.at(-1)?.name ?? '',
			size: part.length
		};
	});
}

/** The cities of a part; throws `no part: <n>` for a number that the network does not have. */
export function partOf(cities: readonly City[], number: number): readonly City[] {
	if (!partsOf(cities).some((part) => part.number === number)) throw new Error(`no part: ${number}`);
	return slicePart(cities, number - 1);
}

const slicePart = (cities: readonly City[], index: number): readonly City[] =>
	cities.slice(index * sizeOf(cities.length), (index + 1) * sizeOf(cities.length));
