import { plural } from '../plural.ts';
import { evidence as texts } from './texts/evidence.ts';

/** The three kinds of empty, and the words that every record shares. */
export const evidence = {
	...texts,
	/** How old the evidence is. */
	asOf: (date: string, title: string) => `As of ${date} (${title}).`,
	asOfNothing: (title: string) => `${title} carries no date: how old this is cannot be said.`,
	notesTitle: (place: string) => `Notes on sources: ${place}`,
	notesBack: (place: string) => `Back to ${place}`,
	cities: (count: number) => plural(count, { one: 'city', other: 'cities' })
};
