/**
 * The staff-exchange finder's part of the address, on the page of one city.
 *
 * `?ask=needs.utrecht-learning-need-1&host=liege&topic=2&groups=5&q=housing+for+students`
 *
 * - `ask` shows one ask of the city alone; `/` in its key is written as `.`.
 * - `host` shows one host alone.
 * - `topic`, `maturity`, `groups`, `context`, `obstacles` are weights from 0 to the heaviest on offer.
 * - `q`, up to three times, is a question in the reader's own words, at most `LONGEST` characters.
 *
 * What is not on offer is dropped and reported. Defaults are left out, keys keep their order, other keys stay.
 */
export interface PeersView {
	readonly ask: string | null;
	readonly host: string | null;
	readonly weights: Readonly<Record<string, number>>;
	readonly questions: readonly string[];
}

/** What the page has: an address can ask for no more. */
export interface PeersOffer {
	/** Keys of the city's asks. */
	readonly asks: readonly string[];
	/** Ids of the cities that could host. */
	readonly hosts: readonly string[];
	/** Default of each weight, in the order in which they are written. */
	readonly weights: Readonly<Record<string, number>>;
	readonly heaviest: number;
}

export interface DroppedPeersValue {
	readonly key: string;
	readonly value: string;
}

export const QUESTIONS_AT_MOST = 3;
export const LONGEST = 200;

const toAddress = (key: string): string => key.replace('/', '.');

/** The view of the page as it is published. */
export const defaultPeersView = ({ weights }: PeersOffer): PeersView => ({
	ask: null,
	host: null,
	weights,
	questions: []
});

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LONGEST).trim();

/** Questions as they are kept: trimmed, without empty ones and repetitions. */
export const tidyQuestions = (texts: readonly string[]): string[] =>
	[...new Set(texts.map(tidy))].filter(Boolean).slice(0, QUESTIONS_AT_MOST);

/** Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws. */
export function parsePeersView(
	query: URLSearchParams,
	offer: PeersOffer
): { readonly view: PeersView; readonly dropped: readonly DroppedPeersValue[] } {
	const dropped: DroppedPeersValue[] = [];
	const asked = query.get('ask')?.trim();
	const ask = asked ? (offer.asks.find((key) => toAddress(key) === asked) ?? null) : null;
	if (asked && ask === null) dropped.push({ key: 'ask', value: asked });
	const hosting = query.get('host')?.trim();
	const host = hosting && offer.hosts.includes(hosting) ? hosting : null;
	if (hosting && host === null) dropped.push({ key: 'host', value: hosting });
	const weights = Object.fromEntries(
		Object.entries(offer.weights).map(([name, standard]) => {
			const text = query.get(name)?.trim();
			if (!text) return [name, standard];
			const isWeight = /^\d+$/.test(text) && Number(text) <= offer.heaviest;
			if (!isWeight) dropped.push({ key: name, value: text });
			return [name, isWeight ? Number(text) : standard];
		})
	);
	return { view: { ask, host, weights, questions: tidyQuestions(query.getAll('q')) }, dropped };
}

/** Writes a view into an address: `''` for the default view, else `?...`; keys of others keep their place at the end. */
export function serialisePeersView(
	view: PeersView,
	offer: PeersOffer,
	others: URLSearchParams = new URLSearchParams()
): string {
	const query = new URLSearchParams();
	if (view.ask !== null && offer.asks.includes(view.ask)) query.set('ask', toAddress(view.ask));
	if (view.host !== null && offer.hosts.includes(view.host)) query.set('host', view.host);
	for (const [name, standard] of Object.entries(offer.weights)) {
		const weight = view.weights[name] ?? standard;
		if (weight !== standard) query.set(name, String(weight));
	}
	for (const question of tidyQuestions(view.questions)) query.append('q', question);
	const own = ['ask', 'host', 'q', ...Object.keys(offer.weights)];
	for (const [key, value] of others) if (!own.includes(key)) query.append(key, value);
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
