import { plural } from '../plural.ts';

/** What the finder's script says. */
export const peersFinder = {
	working: 'Loading the matches …',
	failed: 'The matches could not be loaded; the page shows the standard ones. Reload to try again.',
	weightMoved: (part: string, from: number, to: number) => `${part} now weighs ${to} instead of ${from}.`,
	sameOrder: 'The order stays the same.',
	reordered: (changed: number, asks: number) =>
		`The hosts change their order for ${changed} of ${plural(asks, { one: 'ask', other: 'asks' })}.`,
	first: (to: string, from: string, ask: string, because: string) =>
		`${to} now stands before ${from} on “${ask}”${because}.`,
	because: (part: string, to: string, from: string) => `${part} ${to} against ${from}`,
	shownAsk: 'One ask is shown, with all its hosts.',
	shownHost: (host: string) => `Only matches with ${host} are shown.`,
	shownAll: 'All asks are shown under the standard weights.',
	questions: (count: number) =>
		`${plural(count, { one: 'question', other: 'questions' })} of your own, read by the words of the subjects and compared by words with what other cities can show.`
};
