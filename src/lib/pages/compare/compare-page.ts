import type { Dataset } from '../../domain/dataset.ts';
import { compareNames } from '../../format/list.ts';
import { compareSlice } from '../compare.ts';
import { comparedCity } from './compared-city.ts';
import type { Comparison } from './comparison.ts';
import { defaultPair } from './default-pair.ts';
import type { SimilarDimension } from './similar.ts';

/** The page as it is published: what can be chosen, and the pair that is shown until then. */
export interface ComparePage {
	readonly network: string;
	/** By name. */
	readonly choices: readonly { readonly cityId: string; readonly name: string }[];
	readonly comparison: Comparison;
	readonly similar: readonly {
		readonly cityId: string;
		readonly name: string;
		readonly dimensions: readonly SimilarDimension[];
	}[];
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
		similar: cities.map(({ city, similar }) => ({
			cityId: city.cityId,
			name: city.name,
			dimensions: similar
		})),
		version: dataset.version
	};
}
