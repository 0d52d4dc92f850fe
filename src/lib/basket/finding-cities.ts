import type { Finding, Verdict } from './basket.ts';

/** Every city of the network by what a finding says of it. */
export type FindingCities = Readonly<Record<Verdict | 'unsorted', readonly string[]>>;

/**
 * Sorts the cities of a finding, in the order of `cityIds`.
 *
 * The rule: the reader's own verdict wins. A city without one that has a record under the finding counts as *for*,
 * since the reader put the record there. A city with neither is *unsorted*: nobody has looked, and that is not the
 * same as a profile that says nothing (*silent*). Verdicts on cities that the network does not have are left out.
 *
 * @param cityOf the city of a record by its key; null where it is the network's own, or is not found
 */
export function findingCities(
	{ items, cities }: Pick<Finding, 'items' | 'cities'>,
	cityIds: readonly string[],
	cityOf: (key: string) => string | null
): FindingCities {
	const withRecord = new Set(items.map(({ key }) => cityOf(key)));
	const sorted: Record<Verdict | 'unsorted', string[]> = { for: [], against: [], silent: [], unsorted: [] };
	for (const cityId of cityIds) {
		const verdict = Object.hasOwn(cities, cityId) ? cities[cityId] : undefined;
		sorted[verdict ?? (withRecord.has(cityId) ? 'for' : 'unsorted')].push(cityId);
	}
	return sorted;
}
