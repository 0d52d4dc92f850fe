/** A record that a reader collected, by its key (`needs/almvik-challenge-1`). */
export interface BasketItem {
	readonly key: string;
	/** What the reader writes beside it. */
	readonly note: string;
	/** Day on which it was taken, `YYYY-MM-DD`. */
	readonly taken: string;
	/** Set where it qualifies what the other records of its city say under the same finding. */
	readonly qualifies?: true;
}

/** A finding of the brief, with the records that it rests on, in the reader's order. */
export interface Finding {
	readonly id: string;
	/** The finding in the reader's words. */
	readonly text: string;
	readonly items: readonly BasketItem[];
	readonly cities: Readonly<Record<string, Verdict>>;
	/** Ids of the cities whose records were opened: without that, nobody can say that a city is silent. */
	readonly looked: readonly string[];
	/** Address within the site of the search, theme or ask that the finding was begun from, or null. */
	readonly start: string | null;
}

/** What a reader can say of a city on a claim: its records bear it out, it is a counter-example, it says nothing. */
export const VERDICTS = ['for', 'against', 'silent'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a reader writes into a brief beside its findings. */
export const BRIEF_TEXTS = ['title', 'ask', 'context', 'caseText', 'euHook', 'notes'] as const;
export type BriefText = (typeof BRIEF_TEXTS)[number];

/** The collected records and the brief that grows from them. Plain data: it is the file that readers save and share. */
export interface Basket {
	readonly format: 'city-network-basket';
	readonly version: 1;
	/** Id of the network that the records belong to. */
	readonly network: string;
	readonly texts: Readonly<Record<BriefText, string>>;
	/** Records not yet under a finding. */
	readonly items: readonly BasketItem[];
	readonly findings: readonly Finding[];
	/** Key of the record that the brief tells as its case, or null. */
	readonly caseKey: string | null;
	/** Keys of the records that the brief takes as its European hook, in the order in which they were taken. */
	readonly hookKeys: readonly string[];
	/** Keys of the records that the brief takes as what it asks for, likewise. */
	readonly askKeys: readonly string[];
}

/** A basket with nothing in it. */
export const emptyBasket = (network: string): Basket => ({
	format: 'city-network-basket',
	version: 1,
	network,
	texts: { title: '', ask: '', context: '', caseText: '', euHook: '', notes: '' },
	items: [],
	findings: [],
	caseKey: null,
	hookKeys: [],
	askKeys: []
});

/** Every item, first those under findings, then the rest. */
export const allItems = (basket: Basket): readonly BasketItem[] => [
	...basket.findings.flatMap(({ items }) => items),
	...basket.items
];

/** Whether a record is in the basket, under a finding or not. */
export const holds = (basket: Basket, key: string): boolean =>
	allItems(basket).some((item) => item.key === key);

/** Adds a record at the end of the loose ones; a record that is there already stays where it is. */
export const addItem = (basket: Basket, key: string, taken: string): Basket =>
	holds(basket, key) ? basket : { ...basket, items: [...basket.items, { key, note: '', taken }] };

/** Adds several records as `addItem` does. */
export const addItems = (basket: Basket, keys: readonly string[], taken: string): Basket =>
	keys.reduce((changed, key) => addItem(changed, key, taken), basket);

const everyList = (
	basket: Basket,
	change: (items: readonly BasketItem[]) => readonly BasketItem[]
): Basket => ({
	...basket,
	items: change(basket.items),
	findings: basket.findings.map((finding) => ({ ...finding, items: change(finding.items) }))
});

/** Takes a record out, wherever it stands. */
export const removeItem = (basket: Basket, key: string): Basket => ({
	...everyList(basket, (items) => items.filter((item) => item.key !== key)),
	caseKey: basket.caseKey === key ? null : basket.caseKey,
	hookKeys: basket.hookKeys.filter((hook) => hook !== key),
	askKeys: basket.askKeys.filter((ask) => ask !== key)
});

export const setNote = (basket: Basket, key: string, note: string): Basket =>
	everyList(basket, (items) => items.map((item) => (item.key === key ? { ...item, note } : item)));

/** The list with one entry a place further; the same list where there is no such entry or no such place. */
function swapped<Entry>(
	list: readonly Entry[],
	isIt: (entry: Entry) => boolean,
	step: -1 | 1
): readonly Entry[] {
	const from = list.findIndex(isIt);
	const to = from + step;
	if (from < 0 || to < 0 || to >= list.length) return list;
	const moved = [...list];
	[moved[from], moved[to]] = [moved[to]!, moved[from]!];
	return moved;
}

/** Moves a record by `step` places within its list; at an end it stays. */
export const moveItem = (basket: Basket, key: string, step: -1 | 1): Basket =>
	everyList(basket, (items) => swapped(items, (item) => item.key === key, step));

/** Puts a record under a finding, or with null among the loose ones, at the end; an unknown finding changes nothing. */
export function assignItem(basket: Basket, key: string, findingId: string | null): Basket {
	const item = allItems(basket).find((one) => one.key === key);
	if (!item || (findingId !== null && !basket.findings.some(({ id }) => id === findingId))) return basket;
	const without = everyList(basket, (items) => items.filter((one) => one.key !== key));
	if (findingId === null) return { ...without, items: [...without.items, item] };
	return {
		...without,
		findings: without.findings.map((finding) =>
			finding.id === findingId ? { ...finding, items: [...finding.items, item] } : finding
		)
	};
}

/** Adds an empty finding with the lowest free id. */
export function addFinding(basket: Basket, text = '', start: string | null = null): Basket {
	const taken = new Set(basket.findings.map(({ id }) => id));
	let number = 1;
	while (taken.has(`finding-${number}`)) number += 1;
	return {
		...basket,
		findings: [
			...basket.findings,
			{ id: `finding-${number}`, text, items: [], cities: {}, looked: [], start }
		]
	};
}

/** Removes a finding; its records stay in the basket. */
export function removeFinding(basket: Basket, id: string): Basket {
	const gone = basket.findings.find((finding) => finding.id === id);
	if (!gone) return basket;
	return {
		...basket,
		findings: basket.findings.filter((finding) => finding.id !== id),
		items: [...basket.items, ...gone.items]
	};
}

/** Moves a finding by `step` places; at an end it stays. */
export function moveFinding(basket: Basket, id: string, step: -1 | 1): Basket {
	const findings = swapped(basket.findings, (finding) => finding.id === id, step);
	return findings === basket.findings ? basket : { ...basket, findings };
}

/** What changes in a finding: its text, or what the reader says of a city on it; a null verdict takes the city out. */
interface FindingChange {
	readonly text?: string;
	readonly city?: string;
	readonly verdict?: Verdict | null;
}

/** Changes the text of a finding or what the reader says of a city on it. */
export const changeFinding = (basket: Basket, id: string, change: FindingChange): Basket => ({
	...basket,
	findings: basket.findings.map((finding) => {
		if (finding.id !== id) return finding;
		const cities = { ...finding.cities };
		if (change.city !== undefined) {
			if (change.verdict) cities[change.city] = change.verdict;
			else delete cities[change.city];
		}
		return { ...finding, text: change.text ?? finding.text, cities };
	})
});

/** Notes that the records of cities were opened for a finding. */
export const lookAt = (basket: Basket, id: string, cityIds: readonly string[]): Basket => ({
	...basket,
	findings: basket.findings.map((finding) =>
		finding.id === id ? { ...finding, looked: [...new Set([...finding.looked, ...cityIds])] } : finding
	)
});

export const setText = (basket: Basket, name: BriefText, text: string): Basket => ({
	...basket,
	texts: { ...basket.texts, [name]: text }
});

/** Makes a record the brief's case, or with null none. */
export const setCase = (basket: Basket, caseKey: string | null): Basket => ({ ...basket, caseKey });
