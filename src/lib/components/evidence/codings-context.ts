import { getContext, setContext } from 'svelte';
import type { ShownCoding } from '#lib/pages/record-subjects.ts';

type Codings = Readonly<Record<string, ShownCoding>>;

const KEY = 'record-codings';
const ELSEWHERE = 'are-records-coded';

/** Tells the source notes of every page whether the network's records were coded with subjects; for the frame of pages. */
export const giveHasCodings = (hasCodings: () => boolean): unknown => setContext(ELSEWHERE, hasCodings);

/** Whether the network's records were coded; false outside a page. */
export const hasCodings = (): (() => boolean) =>
	getContext<(() => boolean) | undefined>(ELSEWHERE) ?? (() => false);

/** Gives every source note of a page what its record was coded with; called while the page is set up. */
export const giveCodings = (codings: () => Codings): unknown => setContext(KEY, codings);

/** The coding of a record, where the page gives it; a note may also stand on no page at all. */
export const codingOf = (): ((key: string) => ShownCoding | undefined) => {
	const codings = getContext<(() => Codings) | undefined>(KEY);
	return (key) => codings?.()[key];
};
