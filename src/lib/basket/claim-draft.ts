import type { ClaimSheet } from '../domain/claim-sheet.ts';
import { VERDICTS, type Finding, type Verdict } from './basket.ts';
import { findingCities } from './finding-cities.ts';
import type { SortedClaim } from './keep-claim.ts';

/** A claim as its reader has sorted it so far. */
export interface ClaimDraft {
	readonly text: string;
	readonly cities: Readonly<Record<string, Verdict>>;
	/** Keys of the records that they take as evidence. */
	readonly taken: ReadonlySet<string>;
}

/** Where a claim check begins: with nothing sorted, or with what the finding that was made from it says. */
export function claimDraft({ claim, cities }: ClaimSheet, begun: Finding | null): ClaimDraft {
	if (begun === null) return { text: claim, cities: {}, taken: new Set() };
	const cityOf = new Map(cities.flatMap(({ id, records }) => records.map(({ key }) => [key, id] as const)));
	const stances = findingCities(
		begun,
		cities.map(({ id }) => id),
		(key) => cityOf.get(key) ?? null
	);
	return {
		text: begun.text,
		cities: Object.fromEntries(VERDICTS.flatMap((verdict) => stances[verdict].map((id) => [id, verdict]))),
		taken: new Set(begun.items.map(({ key }) => key).filter((key) => cityOf.has(key)))
	};
}

/** Sorts a city. For or against takes the first of its records along where none is taken; silent, or none, takes none. */
export function sortCity(
	draft: ClaimDraft,
	{ id, records }: ClaimSheet['cities'][number],
	verdict: Verdict | null
): ClaimDraft {
	const others = Object.entries(draft.cities).filter(([cityId]) => cityId !== id);
	const keys = records.map(({ key }) => key);
	const hasSide = verdict === 'for' || verdict === 'against';
	const own = keys.filter((key) => draft.taken.has(key));
	const wanted = hasSide ? (own.length > 0 ? own : keys.slice(0, 1)) : [];
	const rest = [...draft.taken].filter((key) => !keys.includes(key));
	return {
		...draft,
		cities: Object.fromEntries(verdict ? [...others, [id, verdict] as const] : others),
		taken: new Set([...rest, ...wanted])
	};
}

/** Takes a record along or leaves it. By its record a city is for, unless it was sorted against. */
export function takeRecord(draft: ClaimDraft, cityId: string, key: string, isTaken: boolean): ClaimDraft {
	const others = [...draft.taken].filter((one) => one !== key);
	if (!isTaken) return { ...draft, taken: new Set(others) };
	const verdict = draft.cities[cityId] === 'against' ? 'against' : 'for';
	return { ...draft, cities: { ...draft.cities, [cityId]: verdict }, taken: new Set([...others, key]) };
}

/** The cities that are not sorted. */
export const unsortedOf = (draft: ClaimDraft, { cities }: ClaimSheet): readonly string[] =>
	cities.map(({ id }) => id).filter((id) => !Object.hasOwn(draft.cities, id));

/** Counts every city that is not sorted as silent: the reader says that they looked. */
export const restSilent = (draft: ClaimDraft, sheet: ClaimSheet): ClaimDraft => ({
	...draft,
	cities: {
		...draft.cities,
		...Object.fromEntries(unsortedOf(draft, sheet).map((id) => [id, 'silent' as const]))
	}
});

/** The draft as it is kept in the basket. */
export const sortedClaim = ({ text, cities, taken }: ClaimDraft, sheet: ClaimSheet): SortedClaim => ({
	text,
	start: sheet.start,
	cities,
	keys: [...taken],
	offered: sheet.cities.flatMap(({ records }) => records.map(({ key }) => key))
});
