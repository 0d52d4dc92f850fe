import { getContext, setContext } from 'svelte';
import type { ShownCoding } from '#lib/pages/record-subjects.ts';

type Codings = Readonly<Record<string, ShownCoding>>;

const KEY = Symbol('codings of the records on a page');

/** Gives every source note of a page what its record was coded with; called while the page is set up. */
export const giveCodings = (codings: () => Codings): unknown => setContext(KEY, codings);

/** The coding of a record, where the page gives it; a note may also stand on no page at all. */
export const codingOf = (): ((key: string) => ShownCoding | undefined) => {
	const codings = getContext<(() => Codings) | undefined>(KEY);
	return (key) => codings?.()[key];
};
