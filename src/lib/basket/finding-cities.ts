import { byWord } from '../domain/by-word.ts';
import { FINDING_STANCES, type FindingStance } from '../domain/choices.ts';
import type { Finding } from './basket.ts';

/** Every city of the network by what a finding says of it. */
export type FindingCities = Readonly<Record<FindingStance, readonly string[]>>;

/**
 * Sorts the cities of a finding, in the order of `cityIds`.
 *
 * The rule: a city is for or against by a record that stands under the finding, and by the reader's verdict; a record
 * without a verdict counts as *for*, since the reader put it there, and a verdict without a record is *unbacked*. A
 * city is *silent* only where the reader says so and its records were opened: not having looked is not silence.
 * Verdicts on cities that the network does not have are left out.
 *
 * @param cityOf the city of a record by its key; null where it is the network's own, or is not found
 */
export function findingCities(
	{ items, cities, looked }: Pick<Finding, 'items' | 'cities' | 'looked'>,
	cityIds: readonly string[],
	cityOf: (key: string) => string | null
): FindingCities {
	const withRecord = new Set(items.map(({ key }) => cityOf(key)));
	const seen = new Set(looked);
	const stanceOf = (cityId: string): FindingStance => {
		const verdict = Object.hasOwn(cities, cityId) ? cities[cityId] : undefined;
		if (verdict === 'for' || verdict === 'against') return withRecord.has(cityId) ? verdict : 'unbacked';
		if (verdict === undefined && withRecord.has(cityId)) return 'for';
		if (!seen.has(cityId)) return 'unseen';
		return verdict ?? 'unsorted';
	};
	const placed = cityIds.map((cityId) => ({ cityId, stance: stanceOf(cityId) }));
	return byWord(FINDING_STANCES, (stance) =>
		placed.filter((city) => city.stance === stance).map(({ cityId }) => cityId)
	);
}
