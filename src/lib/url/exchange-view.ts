import { askInAddress, askOfAddress } from './ask-key.ts';
import { tidyQuestions } from './peers-view.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * An exchange plan in the address: `?learner=liege&host=utrecht&ask=needs.liege-challenge-1`, or `&q=` with a question in
 * the reader's own words in place of the ask. Days (`&visit=2027-03-09`) come with a reader who gave them on the page of a ready
 * plan: they are read, and never written. A city that is not on offer is dropped and named; other keys stay.
 */
export interface ExchangeView {
	readonly learner: string | null;
	readonly host: string | null;
	/** Key of the ask: which there are, its city's matches say. */
	readonly ask: string | null;
	readonly questions: readonly string[];
	/** Days by what they are for, as `YYYY-MM-DD`; what is no day is left out. */
	readonly days: Readonly<Record<string, string>>;
}

/** Names of the days in the address: those of an exchange plan. */
const DAYS = ['call', 'visit', 'back'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads an address: cities on offer become the view, others are dropped and listed. Never throws. */
export function parseExchangeView(query: URLSearchParams, cities: readonly string[]): Parsed<ExchangeView> {
	const reader = new QueryReader(query);
	const ask = reader.text('ask');
	const view: ExchangeView = {
		learner: reader.one('learner', cities),
		host: reader.one('host', cities),
		ask: ask === '' ? null : askOfAddress(ask),
		questions: tidyQuestions(reader.texts('q')),
		days: Object.fromEntries(
			DAYS.map((name) => [name, reader.text(name)] as const).filter(([, text]) => DAY.test(text))
		)
	};
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` where nothing is chosen, else `?...`; keys of others stay at the end. */
export const serialiseExchangeView = (
	{ learner, host, ask, questions }: Omit<ExchangeView, 'days'>,
	others: URLSearchParams = new URLSearchParams()
): string =>
	writeValues({ learner, host, ask: ask && askInAddress(ask), q: tidyQuestions(questions) }, others);
