import { askInAddress, askOfAddress } from './ask-key.ts';
import { tidyQuestions } from './peers-view.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * An exchange plan in the address: `?learner=liege&host=utrecht&ask=needs.liege-challenge-1`, or `&q=` with a question in
 * the reader's own words in place of the ask. A city that is not on offer is dropped and named; other keys stay.
 */
export interface ExchangeView {
	readonly learner: string | null;
	readonly host: string | null;
	/** Key of the ask: which there are, its city's matches say. */
	readonly ask: string | null;
	readonly questions: readonly string[];
}

/** Reads an address: cities on offer become the view, others are dropped and listed. Never throws. */
export function parseExchangeView(query: URLSearchParams, cities: readonly string[]): Parsed<ExchangeView> {
	const reader = new QueryReader(query);
	const ask = reader.text('ask');
	const view: ExchangeView = {
		learner: reader.one('learner', cities),
		host: reader.one('host', cities),
		ask: ask === '' ? null : askOfAddress(ask),
		questions: tidyQuestions(reader.texts('q'))
	};
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where nothing is chosen, else `?...`; keys of others stay at the end. */
export const serialiseExchangeView = (
	{ learner, host, ask, questions }: ExchangeView,
	others: URLSearchParams = new URLSearchParams()
): string =>
	writeValues({ learner, host, ask: ask && askInAddress(ask), q: tidyQuestions(questions) }, others);
