import type { ClaimSheet } from '../domain/claim-sheet.ts';
import type { Finding, Verdict } from './basket.ts';
import { findingCities } from './finding-cities.ts';
import type { SortedClaim } from './keep-claim.ts';

/** A claim as its reader has sorted it so far. */
export interface ClaimDraft {
	readonly text: string;
	readonly cities: Readonly<Record<string, Verdict>>;
	/** Keys of the records that they take as evidence. */
	readonly taken: ReadonlySet<string>;
	/** Ids of the cities whose records they opened. */
	readonly looked: ReadonlySet<string>;
}

type SheetCity = ClaimSheet['cities'][number];

const cityOfRecord = ({ cities }: ClaimSheet): ((key: string) => string | null) => {
	const cityOf = new Map(cities.flatMap(({ id, records }) => records.map(({ key }) => [key, id] as const)));
	return (key) => cityOf.get(key) ?? null;
};

/** Where a claim check begins: with nothing sorted, or with what the finding that was made from it says. */
export function claimDraft(sheet: ClaimSheet, begun: Finding | null): ClaimDraft {
	if (begun === null) return { text: sheet.claim, cities: {}, taken: new Set(), looked: new Set() };
	const cityOf = cityOfRecord(sheet);
	const known = new Set(sheet.cities.map(({ id }) => id));
	const byRecord = begun.items.flatMap(({ key }) => {
		const city = cityOf(key);
		return city === null || Object.hasOwn(begun.cities, city) ? [] : [[city, 'for'] as const];
	});
	const verdicts = Object.entries(begun.cities).filter(([city]) => known.has(city));
	return {
		text: begun.text,
		cities: Object.fromEntries([...byRecord, ...verdicts]),
		taken: new Set(begun.items.map(({ key }) => key).filter((key) => cityOf(key) !== null)),
		looked: new Set(begun.looked)
	};
}

/**
 * Sorts a city. Its evidence is for the reader to choose: no record is taken for them. Who says that a city is silent,
 * or takes their word back, takes none of its records; silence is said of records that are open to read.
 */
export function sortCity(draft: ClaimDraft, { id, records }: SheetCity, verdict: Verdict | null): ClaimDraft {
	const others = Object.entries(draft.cities).filter(([cityId]) => cityId !== id);
	const hasSide = verdict === 'for' || verdict === 'against';
	const gone = new Set(hasSide ? [] : records.map(({ key }) => key));
	const sorted: ClaimDraft = {
		...draft,
		cities: Object.fromEntries(verdict ? [...others, [id, verdict] as const] : others),
		taken: new Set([...draft.taken].filter((key) => !gone.has(key)))
	};
	return verdict === 'silent' && records.length > 0 ? lookAtCity(sorted, id) : sorted;
}

/** Takes a record along or leaves it. By its record a city is for, unless it was sorted against. */
export function takeRecord(draft: ClaimDraft, cityId: string, key: string, isTaken: boolean): ClaimDraft {
	const others = [...draft.taken].filter((other) => other !== key);
	if (!isTaken) return { ...draft, taken: new Set(others) };
	const verdict = draft.cities[cityId] === 'against' ? 'against' : 'for';
	return { ...draft, cities: { ...draft.cities, [cityId]: verdict }, taken: new Set([...others, key]) };
}

/** Notes that the reader has the records of a city, or its profile, before them. */
export const lookAtCity = (draft: ClaimDraft, cityId: string): ClaimDraft =>
	draft.looked.has(cityId) ? draft : { ...draft, looked: new Set([...draft.looked, cityId]) };

/** The cities that the reader has opened and not sorted: those they can call silent at one press. */
export const openedUnsorted = (draft: ClaimDraft, { cities }: ClaimSheet): readonly string[] =>
	cities.map(({ id }) => id).filter((id) => draft.looked.has(id) && !Object.hasOwn(draft.cities, id));

/** Counts every city that was opened and is not sorted as silent. */
export const restSilent = (draft: ClaimDraft, sheet: ClaimSheet): ClaimDraft => ({
	...draft,
	cities: {
		...draft.cities,
		...Object.fromEntries(openedUnsorted(draft, sheet).map((id) => [id, 'silent' as const]))
	}
});

/** Every city of the sheet by where it stands in the draft. */
export const draftCities = (draft: ClaimDraft, sheet: ClaimSheet) =>
	findingCities(
		{
			cities: draft.cities,
			looked: [...draft.looked],
			items: [...draft.taken].map((key) => ({ key, note: '', taken: '' }))
		},
		sheet.cities.map(({ id }) => id),
		cityOfRecord(sheet)
	);

/** The draft as it is kept in the basket. */
export const sortedClaim = ({ text, cities, taken, looked }: ClaimDraft, sheet: ClaimSheet): SortedClaim => ({
	text,
	start: sheet.start,
	cities,
	looked: [...looked],
	keys: [...taken],
	offered: sheet.cities.flatMap(({ records }) => records.map(({ key }) => key))
});
