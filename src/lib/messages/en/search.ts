import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { evidence } from './evidence.ts';
import { search as texts } from './texts/search.ts';

export const search = {
	...texts,
	count: (count: number, query: string) =>
		count === 0
			? `Nothing found for “${query}”.`
			: `${plural(count, { one: 'record', other: 'records' })} found for “${query}”.`,
	common: (words: readonly string[]) =>
		`${formatList(words.map((word) => `“${word}”`))} ${words.length === 1 ? 'is' : 'are'} in so many records that ${words.length === 1 ? 'it was' : 'they were'} not counted.`,
	withAny: (count: number) =>
		`${plural(count, { one: 'more record has', other: 'more records have' })} only some of the words.`,
	shownFirst: (count: number) => `The first ${count} are shown.`,
	/** Why a record was found. */
	reason: (reason: 'name' | 'phrase' | 'all' | 'subject' | 'some', missing: readonly string[]) =>
		({
			name: 'Named so.',
			phrase: 'Has the words in a row.',
			all: 'Has all words.',
			subject: 'Has all words, with those of its subject.',
			some: `Lacks ${formatList(missing.map((word) => `“${word}”`))}.`
		})[reason],
	/** The word that names a kind in a result, and in the filter. */
	kindLabel: {
		...evidence.recordKind,
		...texts.kindLabel
	} as Readonly<Record<string, string>>
};
