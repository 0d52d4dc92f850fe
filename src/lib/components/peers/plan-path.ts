import { askInAddress } from '#lib/url/ask-key.ts';
import type { AskRow, PeerCitySlice } from '#lib/pages/peers/city-slice.ts';

/**
 * Path of the exchange plan for a host: the one made with the site where there is one and no ask is chosen, else the editor's.
 * A question in the reader's own words goes along as it is written.
 */
export function planPath(
	{ learnerId, ready }: PeerCitySlice,
	hostId: string,
	ask: AskRow | null = null
): string {
	if (ask === null && ready.includes(hostId)) return `peers/${learnerId}/${hostId}/`;
	const query = new URLSearchParams({ learner: learnerId, host: hostId });
	if (ask?.kind === 'question') query.set('q', ask.text);
	else if (ask) query.set('ask', askInAddress(ask.key));
	return `exchange/?${query}`;
}
