import { addFinding, allItems, holds, assignItem, changeFinding, lookAt, setNote } from './basket.ts';
import { BRIEF_TEXTS, setCase, setText, type Basket, type BasketItem, type Verdict } from './basket.ts';
import { setAsk, setHook } from './set-hook.ts';

/** A finding that is not in a basket yet: what a page proposes, or another basket holds. */
export interface NewFinding {
	readonly text: string;
	readonly items: readonly BasketItem[];
	readonly cities: Readonly<Record<string, Verdict>>;
	readonly looked?: readonly string[];
	readonly start?: string | null;
}

/** Puts a record under a finding, unless it stands under another one; fills its note where it has none. */
export const takeItem = (basket: Basket, item: BasketItem, findingId: string | null): Basket => {
	const added = holds(basket, item.key) ? basket : { ...basket, items: [...basket.items, item] };
	const kept = allItems(added).find(({ key }) => key === item.key)!;
	const noted = kept.note === '' ? setNote(added, item.key, item.note) : added;
	// A record that stands under another finding stays there: it was put there by hand.
	const isLoose = noted.items.some(({ key }) => key === item.key);
	return isLoose && findingId !== null ? assignItem(noted, item.key, findingId) : noted;
};

/** Adds a finding with its records and its cities; the cities count for themselves where their records stay elsewhere. */
export function addWholeFinding(
	basket: Basket,
	{ text, items, cities, looked = [], start = null }: NewFinding
): Basket {
	const begun = addFinding(basket, text, start);
	const { id } = begun.findings.at(-1)!;
	const added = lookAt(begun, id, looked);
	const sorted = Object.entries(cities).reduce(
		(changed, [city, verdict]) => changeFinding(changed, id, { city, verdict }),
		added
	);
	return items.reduce((changed, item) => takeItem(changed, item, id), sorted);
}

/**
 * As `addWholeFinding`, for a page where somebody may press twice: a finding that was begun from the same address is
 * not added again, whatever its reader has named it since.
 */
export function addFindingOnce(basket: Basket, finding: NewFinding): Basket {
	const known = basket.findings.find(({ start, text }) =>
		finding.start ? start === finding.start : text === finding.text
	);
	if (!known) return addWholeFinding(basket, finding);
	return finding.items.reduce((changed, item) => takeItem(changed, item, known.id), basket);
}

/** Adds another basket to the reader's: nothing of theirs is changed but what is empty. */
export function joinBaskets(own: Basket, other: Basket): Basket {
	const texts = BRIEF_TEXTS.reduce(
		(changed, name) => (own.texts[name] === '' ? setText(changed, name, other.texts[name]) : changed),
		own
	);
	const withFindings = other.findings.reduce(addWholeFinding, texts);
	const joined = other.items.reduce((changed, item) => takeItem(changed, item, null), withFindings);
	const hooked = other.hookKeys
		.filter((key) => !own.hookKeys.includes(key))
		.reduce((changed, key) => setHook(changed, key, true), joined);
	const asked = other.askKeys
		.filter((key) => !own.askKeys.includes(key))
		.reduce((changed, key) => setAsk(changed, key, true), hooked);
	return own.caseKey === null ? setCase(asked, other.caseKey) : asked;
}
