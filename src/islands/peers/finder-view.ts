import { m } from '#lib/messages/index.ts';
import type { AskRow } from '#lib/pages/peers/city-slice.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { Weights } from '#lib/peers/score.ts';
import type { Suggestion, SuggestionList } from '#lib/peers/suggest.ts';
import type { PeersView } from '#lib/url/peers-view.ts';
import { DrawnAsks } from './drawn-asks.ts';
import { drawnList, firstOf, write } from './drawn-list.ts';
import { explain } from './explain.ts';
import { load, type Loaded } from './load.ts';
import { linkTo } from '#lib/url/links.ts';

/** Where little is shown, the whole short list of each ask. */
const ALL = 6;

type View = PeersView & { readonly weights: Weights };

/** The table of the best hosts over all asks; one without a host gives way to a sentence. */
function drawnShort(results: HTMLElement, rows: ReadonlyMap<string, AskRow>, loaded: Loaded) {
	const { slice, mount, ShortListRow, shownScore, planPath } = loaded;
	const short = results.querySelector<HTMLElement>('[data-short]')!;
	const nothing = results.querySelector<HTMLElement>('[data-nothing]')!;
	const body = short.querySelector<HTMLElement>('[data-hosts]')!;
	const list = drawnList(body, {
		draw: (suggestion) => {
			const props = { suggestion, slice, ask: rows.get(suggestion.best.ask) };
			return firstOf('tbody', (target) => mount(ShortListRow, { target, props }));
		},
		score: (score) => String(shownScore(score))
	});
	/** A chosen ask, or a question, goes along into the exchange plan. */
	const link = ({ hostId, best }: Suggestion, isChosen: boolean): void => {
		const row = [...body.children].find((item) => item.id === `with-${hostId}`);
		const ask = rows.get(best.ask);
		const isAsked = isChosen || ask?.kind === 'question';
		const path = linkTo(planPath(slice, hostId, isAsked ? ask : null));
		row?.querySelector('[data-plan]')?.setAttribute('href', path);
	};
	return ({ suggestions, equalLeftOut }: SuggestionList, isChosen: boolean): void => {
		nothing.hidden = suggestions.length > 0;
		short.hidden = suggestions.length === 0;
		list(suggestions);
		for (const suggestion of suggestions) link(suggestion, isChosen);
		write(short, 'equal', equalLeftOut > 0 ? m.peers.equalLeftOut(equalLeftOut) : '');
	};
}

export interface Finder {
	/** Shows a view and answers with what it changed; one with questions after `prepareQuestions`. */
	readonly show: (view: View) => string;
	/**
	 * Fetches what a question in the reader's own words may bear on, once, and reads all offers: that takes its time. Rejects
	 * where it cannot be fetched.
	 */
	readonly prepareQuestions: () => Promise<void>;
}

/** Loads what changes the published matches of a city to any view. Rejects where they cannot be fetched. */
export async function loadFinder(asked: Promise<Response>, results: HTMLElement): Promise<Finder> {
	const loaded = await load(asked);
	const { slice, subjects, DEFAULT_WEIGHTS, ownQuestionMatcher, peerResults, whatChanged, wholeHosts } =
		loaded;
	let match: ReturnType<typeof ownQuestionMatcher> | undefined;
	const prepareQuestions = async (): Promise<void> => {
		if (match) return;
		const statements = await loaded.readStatements();
		match ??= ownQuestionMatcher(slice, subjects, statements);
	};
	const rows = new Map<string, AskRow>(slice.asks.map((ask) => [ask.key, ask]));
	const showShort = drawnShort(results, rows, loaded);
	const asks = new DrawnAsks(results.querySelector<HTMLElement>('[data-asks]')!, loaded);
	let before = { weights: DEFAULT_WEIGHTS, results: peerResults(slice, DEFAULT_WEIGHTS) };

	function show(view: View): string {
		const questions = match ? view.questions.map(match) : [];
		for (const { ask } of questions) rows.set(ask.key, ask);
		const choice = { ask: view.ask as RecordKey | null, hostId: view.host, questions };
		const found = peerResults(slice, view.weights, choice);
		const isNarrow = view.ask !== null || view.host !== null || questions.length > 0;
		showShort(found.short, view.ask !== null);
		asks.show(found.asks, isNarrow ? ALL : wholeHosts(slice));

		const after = { weights: view.weights, results: found };
		const text = explain(slice, view, whatChanged(before, after));
		before = after;
		return text;
	}
	return { show, prepareQuestions };
}
