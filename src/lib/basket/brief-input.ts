import type { Cited, CitingSlice } from '../citations/fetch-citation.ts';
import type { Picture } from '../documents/document.ts';
import type { Basket, BasketItem, Finding } from './basket.ts';
import { findingCities, type FindingCities } from './finding-cities.ts';
import type { BasketWarning } from './warnings.ts';

/** Everything that a brief is written from. */
export interface BriefInput {
	readonly basket: Basket;
	/** Records by key; null where the dataset has none. */
	readonly records: ReadonlyMap<string, Cited | null>;
	readonly citing: CitingSlice;
	readonly warnings: readonly BasketWarning[];
	/** Absolute address of the site's first page. */
	readonly address: string;
	/** The reader's day, `YYYY-MM-DD`. */
	readonly today: string;
	/** The drawing of its findings, where it could be made. */
	readonly picture: Picture | null;
}

/** The cities of a finding of this brief. */
export const citiesOf = (
	finding: Pick<Finding, 'items' | 'cities' | 'looked'>,
	{ citing, records }: Pick<BriefInput, 'citing' | 'records'>
): FindingCities =>
	findingCities(finding, Object.keys(citing.cities), (key) => records.get(key)?.record.cityId ?? null);

/** Those of the items whose records the dataset has, in their order. */
export const citedItems = (
	items: readonly BasketItem[],
	records: BriefInput['records']
): readonly { readonly item: BasketItem; readonly cited: Cited }[] =>
	items.flatMap((item) => {
		const cited = records.get(item.key);
		return cited ? [{ item, cited }] : [];
	});
