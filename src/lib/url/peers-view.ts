import { askInAddress } from './ask-key.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

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

export const QUESTIONS_AT_MOST = 3;
export const LONGEST = 200;

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
export function parsePeersView(query: URLSearchParams, offer: PeersOffer): Parsed<PeersView> {
	const reader = new QueryReader(query);
	const asked = reader.one('ask', offer.asks.map(askInAddress));
	const view: PeersView = {
		ask: offer.asks.find((key) => askInAddress(key) === asked) ?? null,
		host: reader.one('host', offer.hosts),
		weights: Object.fromEntries(
			Object.entries(offer.weights).map(([name, standard]) => [
				name,
				weightOf(reader, name, offer.heaviest) ?? standard
			])
		),
		questions: tidyQuestions(reader.texts('q'))
	};
	return { view, dropped: reader.dropped };
}

function weightOf(reader: QueryReader, name: string, heaviest: number): number | null {
	const text = reader.text(name);
	if (text === '') return null;
	return /^\d+$/.test(text) && Number(text) <= heaviest ? Number(text) : reader.drop(name, text);
}

/** Writes a view into an address: `''` for the default view, else `?...`; keys of others keep their place at the end. */
export function serialisePeersView(
	view: PeersView,
	offer: PeersOffer,
	others: URLSearchParams = new URLSearchParams()
): string {
	const { ask, host, questions } = view;
	const weights = Object.entries(offer.weights).map(([name, standard]) => {
		const weight = view.weights[name] ?? standard;
		return [name, weight === standard ? null : String(weight)];
	});
	const values = {
		ask: ask !== null && offer.asks.includes(ask) ? askInAddress(ask) : null,
		host: host !== null && offer.hosts.includes(host) ? host : null,
		...Object.fromEntries(weights),
		q: tidyQuestions(questions)
	};
	return writeValues(values, others);
}
