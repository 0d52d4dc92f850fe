import { plural } from '../plural.ts';
import { peersDecisions as texts } from './texts/peers-decisions.ts';

/** What people decide on proposals. */
export const peersDecisions = {
	...texts,
	opened: (count: number, leftOut: number) =>
		`${plural(count, { one: 'decision', other: 'decisions' })} opened${leftOut > 0 ? `; ${plural(leftOut, { one: 'entry', other: 'entries' })} could not be read and were left out` : ''}.`,
	saved: (name: string) => `${name} is in your downloads.`
};
