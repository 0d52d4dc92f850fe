import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { QuestionSubjects } from '#lib/peers/question-subjects.ts';
import type { Reasons } from '#lib/peers/reasons.ts';
import type { Weights } from '#lib/peers/score.ts';
import { FEW_WHOLE, suggest, type SuggestionList } from '#lib/peers/suggest.ts';
import { hasReady } from '#lib/peers/together.ts';
import type { AskRow, PeerCitySlice } from './city-slice.ts';

/** One ask with the hosts found for it, best first. */
export interface AskResult {
	readonly ask: AskRow;
	readonly list: SuggestionList;
	/** What a question in the reader's own words was read as; the city's asks have none. */
	readonly reading?: QuestionReading;
}

export interface PeerResults {
	/** The best hosts over all asks shown. */
	readonly short: SuggestionList;
	readonly asks: readonly AskResult[];
}

/** The subjects that a question names, or that stand near it, and whether a record shows one ready. */
export interface QuestionReading extends QuestionSubjects {
	readonly isReady: boolean;
}

/** A question of the reader, matched in the browser. */
export interface OwnQuestion {
	readonly ask: AskRow;
	readonly reading: QuestionSubjects;
	readonly matches: readonly Reasons[];
}

/** More asks than this, and a page that shows three hosts of each is long and slow. */
const MANY_ASKS = 10;

/** So many hosts of each ask stand whole where all asks are shown; the others of the short list stand in a line. */
export const wholeHosts = ({ asks }: Pick<PeerCitySlice, 'asks'>): number =>
	asks.length > MANY_ASKS ? FEW_WHOLE : 3;

/** What the reader chose to see. */
export interface PeerChoice {
	/** One ask alone; null for all. */
	readonly ask: RecordKey | null;
	/** One host alone, on the asks for which it is in the short list; null for all. */
	readonly hostId: string | null;
	/** Shown before the city's own asks, and instead of them where a host is found for one. */
	readonly questions: readonly OwnQuestion[];
}

interface Shown {
	readonly ask: AskRow;
	readonly matches: readonly Reasons[];
	readonly reading?: QuestionReading;
}

const EVERYTHING: PeerChoice = { ask: null, hostId: null, questions: [] };

/** What the page shows under some weights and a choice. */
export function peerResults(
	slice: PeerCitySlice,
	weights: Weights,
	{ ask: only, hostId, questions }: PeerChoice = EVERYTHING
): PeerResults {
	const asked = questions.map(({ ask, matches, reading }) => ({
		ask,
		matches,
		reading: { ...reading, isReady: hasReady(matches) }
	}));
	const own: readonly Shown[] = slice.asks
		.filter(({ key }) => only === null || key === only)
		.map((ask) => ({ ask, matches: slice.matches[ask.key] ?? [] }));
	const isAnswered = questions.some(({ matches }) => matches.length > 0);
	const shown: readonly Shown[] = [...asked, ...(isAnswered && only === null ? [] : own)];
	const isHost = (id: string): boolean => hostId === null || id === hostId;
	const asks = shown.map(({ ask, matches, reading }): AskResult => {
		const { suggestions, equalLeftOut } = suggest(matches, weights);
		const list = {
			suggestions: suggestions.filter((one) => isHost(one.hostId)),
			equalLeftOut: hostId === null ? equalLeftOut : 0
		};
		return { ask, list, ...(reading && { reading }) };
	});
	return {
		short: suggest(
			shown.flatMap(({ matches }) => matches.filter((match) => isHost(match.hostId))),
			weights
		),
		asks: hostId === null ? asks : asks.filter(({ list }) => list.suggestions.length > 0)
	};
}
