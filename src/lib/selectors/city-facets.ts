import { GRID_KINDS, type FundAccess, type GridKind } from '../domain/choices.ts';
import type { CityFacets } from './arrange-cities.ts';

/** What filters need of a city as short texts, for attributes of a row and for an index of many cities. */
export interface FacetTexts {
	readonly country: string;
	readonly level: string;
	/** `housing:need+action health:practice` */
	readonly themes: string;
	/** Ids, separated by spaces. */
	readonly groups: string;
	/** `a-fund:accessible another:not-stated` */
	readonly funds: string;
}

/** Kinds of grid entries by theme as a text. */
export const themesText = (themes: Readonly<Record<string, readonly GridKind[]>>): string =>
	Object.entries(themes)
		.map(([theme, kinds]) => `${theme}:${kinds.join('+')}`)
		.join(' ');

/** Access by fund as a text. */
export const fundsText = (funds: Readonly<Record<string, { readonly access: FundAccess }>>): string =>
	Object.entries(funds)
		.map(([fund, { access }]) => `${fund}:${access}`)
		.join(' ');

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** Reads the texts of a city back. */
export function readFacetTexts(
	cityId: string,
	{ country, level, themes, groups, funds }: FacetTexts,
	ranks: CityFacets['ranks']
): CityFacets {
	const kindsByTheme = wordsOf(themes).map((entry): [string, ReadonlySet<GridKind>] => {
		const [theme = '', kinds = ''] = entry.split(':');
		return [theme, new Set(GRID_KINDS.filter((kind) => kinds.split('+').includes(kind)))];
	});
	const accessByFund = wordsOf(funds).map((entry): [string, string] => {
		const [fund = '', access = ''] = entry.split(':');
		return [fund, access];
	});
	return {
		cityId,
		country,
		level,
		themes: new Map(kindsByTheme),
		groups: new Set(wordsOf(groups)),
		funds: new Map(accessByFund),
		ranks
	};
}
