import { GRID_KINDS, type GridKind } from '../domain/choices.ts';
import type { CityFacets } from './arrange-cities.ts';

/** What filters need of a city as short texts, for attributes of a row and for an index of many cities. */
export interface FacetTexts {
	readonly country: string;
	readonly level: string;
	/** `housing:need+action health:practice` */
	readonly themes: string;
	/** Ids, separated by spaces. */
	readonly groups: string;
}

/** Kinds of grid entries by theme as a text. */
export const themesText = (themes: Readonly<Record<string, readonly GridKind[]>>): string =>
	Object.entries(themes)
		.map(([theme, kinds]) => `${theme}:${kinds.join('+')}`)
		.join(' ');

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Reads the texts of a city back. */
export function readFacetTexts(
	cityId: string,
	{ country, level, themes, groups }: FacetTexts,
	ranks: CityFacets['ranks']
): CityFacets {
	const kindsByTheme = wordsOf(themes).map((entry): [string, ReadonlySet<GridKind>] => {
		const [theme = '', kinds = ''] = entry.split(':');
		return [theme, new Set(GRID_KINDS.filter((kind) => kinds.split('+').includes(kind)))];
	});
	return { cityId, country, level, themes: new Map(kindsByTheme), groups: new Set(wordsOf(groups)), ranks };
}
