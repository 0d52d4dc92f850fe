import type { PeerCity, Statement } from './peer-city.ts';

/** What a city states, each list made when it is first asked for. */
export interface Stating {
	readonly competences: () => readonly Statement[];
	readonly difficulties: () => readonly Statement[];
	readonly challenges: () => readonly Statement[];
}

/** A city whose statements are read, and their words counted, when it is first compared: of a thousand, a page compares a few. */
export const statingCity = (city: Omit<PeerCity, keyof Stating>, stating: Stating): PeerCity => ({
	...city,
	get competences() {
		return stating.competences();
	},
	get difficulties() {
		return stating.difficulties();
	},
	get challenges() {
		return stating.challenges();
	}
});
