import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';

/** Path of the exchange brief for a host: the one made with the site where there is one and no ask is chosen, else the editor's. */
export function briefPath({ learnerId, ready }: PeerCitySlice, hostId: string, ask = ''): string {
	if (ask === '' && ready.includes(hostId)) return `peers/${learnerId}/${hostId}/`;
	const asked = ask === '' ? '' : `&ask=${ask.replace('/', '.')}`;
	return `exchange/?learner=${learnerId}&host=${hostId}${asked}`;
}
