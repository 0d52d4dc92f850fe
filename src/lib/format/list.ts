import { LOCALE } from './number.ts';

const conjunction = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const disjunction = new Intl.ListFormat(LOCALE, { type: 'disjunction' });
const collator = new Intl.Collator(LOCALE);

/** `['a', 'b', 'c']` to `a, b and c`. */
export const formatList = (items: Iterable<string>): string => conjunction.format(items);

/** `['a', 'b', 'c']` to `a, b or c`. */
export const formatChoice = (items: Iterable<string>): string => disjunction.format(items);

/** Compares two names as the reader's locale sorts them. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);
