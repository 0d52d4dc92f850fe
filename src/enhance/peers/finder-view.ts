import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { WhatChanged } from '#lib/pages/peers/what-changed.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import type { Part, Weights } from '#lib/peers/score.ts';
import type { PeersView } from '#lib/url/peers-view.ts';

/** Where little is shown, the whole short list of each ask. */
const ALL = 6;
const NAMED_FIRSTS = 2;

type View = PeersView & { readonly weights: Weights };

/**
 * Loads what draws the matches of a city for any view, in place of the published ones; each call of the result draws one
 * and answers with what it changed. Rejects where the matches cannot be fetched.
 */
export async function loadFinder(target: HTMLElement, root: string): Promise<(view: View) => string> {
	const [response, { mount, unmount }, { default: PeerResultsView }, pages] = await Promise.all([
		fetch('slice.json'),
		import('svelte'),
		import('#lib/components/peers/PeerResultsView.svelte'),
		import('#lib/pages/peers/finder.ts')
	]);
	if (!response.ok) throw new Error(`matches: status ${response.status}`);
	const slice = (await response.json()) as PeerCitySlice;
	const { DEFAULT_WEIGHTS, ownQuestionMatcher, peerResults, whatChanged, wholeHosts } = pages;
	const match = ownQuestionMatcher(slice);
	let shown: ReturnType<typeof mount> | undefined;
	let before = { weights: DEFAULT_WEIGHTS, results: peerResults(slice, DEFAULT_WEIGHTS) };

	return (view) => {
		const questions = view.questions.map((text, at) => match(text, at + 1));
		const choice = { ask: view.ask as RecordKey | null, hostId: view.host, questions };
		const results = peerResults(slice, view.weights, choice);
		const isNarrow = view.ask !== null || view.host !== null || questions.length > 0;
		if (shown) void unmount(shown);
		else target.replaceChildren();
		shown = mount(PeerResultsView, {
			target,
			props: { slice, results, root, whole: isNarrow ? ALL : wholeHosts(slice) }
		});
		const after = { weights: view.weights, results };
		const text = explain(slice, view, whatChanged(before, after));
		before = after;
		return text;
	};
}

function explain(
	slice: PeerCitySlice,
	{ ask, host, questions }: View,
	{ weights, reordered, asks, firsts }: WhatChanged
): string {
	const name = (id: string): string => slice.cities[id]?.name ?? id;
	const partName = (part: Part): string => m.peers.part[part];
	const value = (number: number | null): string => (number === null ? m.peers.notStated : String(number));
	const lines = weights.map(({ part, from, to }) => m.peersFinder.weightMoved(partName(part), from, to));
	if (weights.length > 0)
		lines.push(reordered === 0 ? m.peersFinder.sameOrder : m.peersFinder.reordered(reordered, asks));
	// Without another weight, another first host only means that less is shown.
	for (const { askText, from, to, because } of weights.length > 0 ? firsts.slice(0, NAMED_FIRSTS) : []) {
		const reasons = because.map((one) =>
			m.peersFinder.because(partName(one.part), value(one.to), value(one.from))
		);
		lines.push(
			m.peersFinder.first(name(to), name(from), askText, reasons.length ? `: ${reasons.join(', ')}` : '')
		);
	}
	if (questions.length > 0) lines.push(m.peersFinder.questions(questions.length));
	if (ask !== null) lines.push(m.peersFinder.shownAsk);
	if (host !== null) lines.push(m.peersFinder.shownHost(name(host)));
	return lines.length > 0 ? lines.join(' ') : m.peersFinder.shownAll;
}
