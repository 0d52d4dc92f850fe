import type { Figure } from './visits.ts';

/** What a figure of a page may be at most. */
export interface Target {
	readonly figure: Figure;
	readonly most: number;
	/** A figure that it is measured against, in place of a limit of its own. */
	readonly of?: 'the floor' | '10 cities';
}

/** The network that the site is made for, and a large one. */
const USUAL = 10;

const SIZES: readonly Target[] = [
	{ figure: 'transfer kB', most: 50 },
	{ figure: 'html kB', most: 16 },
	{ figure: 'script kB', most: 15 },
	{ figure: 'layout shift', most: 0.02 }
];

/**
 * What is promised of a page.
 *
 * @param page its name, such as `home`
 * @param cities of the network
 */
export function targetsOf(page: string, cities: number): readonly Target[] {
	if (page === 'floor') return [];
	if (cities !== USUAL)
		return [
			{ figure: 'largest paint', most: 1.15, of: '10 cities' },
			{ figure: 'filter shown', most: 150 },
			{ figure: 'layout shift', most: 0.02 }
		];
	return [
		{ figure: 'largest paint', most: page === 'home' ? 1.3 : 1.5, of: 'the floor' },
		{ figure: 'filter works', most: 1.6, of: 'the floor' },
		{ figure: 'filter shown', most: 100 },
		...SIZES
	];
}
