import { plural } from '../plural.ts';

const CITIES = { one: 'city', other: 'cities' };

/** What the comparison table's script says after a choice. Apart from the page's own text, so that the script stays small. */
export const citiesView = {
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, CITIES)}.` : `${shown} of ${plural(all, CITIES)}.`,
	sorted: (column: string, descending: boolean) =>
		`Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
	unranked: (marked: number, empty: number) =>
		[
			marked > 0 ? `${marked} not ranked, since the figures do not compare` : '',
			empty > 0 ? `${empty} without an entry` : ''
		]
			.filter((part) => part !== '')
			.join('; '),
	here: (shown: number) => `${plural(shown, CITIES)} on this page. The other pages are on their way…`,
	first: (shown: number) => `The first ${shown} are shown.`,
	byName: 'city',
	none: 'No city has all of this. Widen a filter or reset.',
	/** Rows between the ranked cities and the others. */
	markedHead: 'Not ranked: these figures do not compare with those above',
	emptyHead: 'Nothing stated',
	fileName: (network: string, version: string, date: string) => `${network}-cities-${version}-${date}.csv`,
	fetchFailed: 'The table could not be fetched. Check the connection and try again.'
};
