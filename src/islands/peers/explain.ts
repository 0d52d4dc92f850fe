import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { WhatChanged } from '#lib/pages/peers/what-changed.ts';
import type { Part } from '#lib/peers/score.ts';
import type { PeersView } from '#lib/url/peers-view.ts';

const NAMED_FIRSTS = 2;

/** What a choice or another weight did, in words. */
export function explain(
	slice: PeerCitySlice,
	{ ask, host, questions }: PeersView,
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
