import { plural } from '../plural.ts';
import { suggest as texts } from './texts/suggest.ts';

const CHANGES = { one: 'suggested change', other: 'suggested changes' };

/** The form in which a reader suggests a change to a record. */
export const suggest = {
	...texts,
	unknown: (key: string) => `These tables have no record “${key}” to be changed.`,
	list: (count: number) => `${plural(count, CHANGES)} in this browser`,
	of: (what: string, record: string) => `${what}: ${record}`,
	fileName: (network: string, day: string) => `${network}-suggested-changes-${day}.csv`
};
