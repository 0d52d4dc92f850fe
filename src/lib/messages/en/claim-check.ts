import { plural } from '../plural.ts';
import { claimCheck as texts } from './texts/claim-check.ts';

/** The reader's own claim check, on the search and on the page of a theme. */
export const claimCheck = {
	...texts,
	found: (count: number, city: string) =>
		`${plural(count, { one: 'record', other: 'records' })} found of ${city}: read and choose`,
	unseen: (city: string) => `Counts as not looked at until you open the profile of ${city}.`,
	profile: (city: string) => `Read the profile of ${city}`,
	moreCities: (count: number) => `Show ${count} more cities`,
	kept: (count: string) => `${count}. Kept in the brief.`
};
