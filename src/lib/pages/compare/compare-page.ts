import type { Dataset } from '../../domain/dataset.ts';
import { compareNames } from '../../format/list.ts';
import { compareSlice } from '../compare.ts';
import { comparedCity } from './compared-city.ts';
import type { Comparison } from './comparison.ts';
import { defaultPair } from './default-pair.ts';

/** The page as it is published: what can be chosen, and the pair that is shown until then. */
export interface ComparePage {
	readonly network: string;
	/** By name. */
	readonly choices: readonly { readonly cityId: string; readonly name: string }[];
	readonly comparison: Comparison;
	/** What the rows can be narrowed to. */
	readonly themes: readonly { readonly themeId: string; readonly label: string }[];
	readonly version: string;
}

export function comparePage(dataset: Dataset): ComparePage {
	const cities = defaultPair(dataset).map((cityId) => comparedCity(dataset, cityId));
	return {
		network: dataset.network.shortTitle ?? dataset.network.title,
		choices: dataset.cities
			.map(({ cityId, name }) => ({ cityId, name }))
			.sort((a, b) => compareNames(a.name, b.name)),
		comparison: compareSlice(cities),
		themes: dataset.themes.map(({ themeId, label, shortLabel }) => ({ themeId, label: shortLabel ?? label })),
		version: dataset.version
	};
}
