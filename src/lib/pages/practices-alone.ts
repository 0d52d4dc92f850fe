import { byWord } from '../domain/by-word.ts';
import type { m } from '../messages/index.ts';
import type { Elsewhere } from '../selectors/practices-elsewhere.ts';

/** Whether other cities have something similar to a practice: from `yes`, nothing similar or related, to `no`, something on all of it. */
export type Alone = keyof typeof m.practices.aloneChoice;

export const ALONE = ['yes', 'near', 'main', 'some', 'no'] as const satisfies readonly Alone[];

export interface NamedPractice {
	readonly path: string;
	readonly title: string;
	readonly city: string;
}

/** What stands alone, as the head of the list says it: of both lists, as the marks say it of each. */
export interface AloneCounts {
	/** How many practices have a page, and how many more only the grid names. */
	readonly all: number;
	readonly inGrid: number;
	readonly count: Readonly<Record<Alone, number>>;
	/** By name, where these are few. */
	readonly named: Readonly<Record<Alone, readonly NamedPractice[]>>;
}

/** More are counted, not named. */
const NAMED = 6;

/** Null where nothing says what it is about. */
export function howAlone({ topicIds, aloneOn, hasLike, isOnMain }: Elsewhere): Alone | null {
	if (topicIds.length === 0) return null;
	if (aloneOn.length === topicIds.length) return 'yes';
	if (!hasLike) return isOnMain ? 'main' : 'near';
	return aloneOn.length > 0 ? 'some' : 'no';
}

type Judged = NamedPractice & { readonly alone: Alone | null };

/** Of the practices that have a page, and of those that only the grid names. */
export function aloneCounts(pages: readonly Judged[], grid: readonly Judged[]): AloneCounts {
	const found = byWord(ALONE, (word) => [...pages, ...grid].filter(({ alone }) => alone === word));
	return {
		all: pages.length,
		inGrid: grid.length,
		count: byWord(ALONE, (word) => found[word].length),
		named: byWord(ALONE, (word) => (found[word].length > NAMED ? [] : found[word]))
	};
}
