import { plural } from '../plural.ts';
import { peersFinder as texts } from './texts/peers-finder.ts';

/** What the finder's script says. */
export const peersFinder = {
	...texts,
	weightMoved: (part: string, from: number, to: number) => `${part} now weighs ${to} instead of ${from}.`,
	reordered: (changed: number, asks: number) =>
		`The hosts change their order for ${changed} of ${plural(asks, { one: 'ask', other: 'asks' })}.`,
	first: (to: string, from: string, ask: string, because: string) =>
		`${to} now stands before ${from} on “${ask}”${because}.`,
	because: (part: string, to: string, from: string) => `${part} ${to} against ${from}`,
	shownHost: (host: string) => `Only matches with ${host} are shown.`,
	questions: (count: number) =>
		`${plural(count, { one: 'question', other: 'questions' })} of your own, read by the words of the subjects and compared by words with what other cities can show.`
};
