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
	first: (shown: number) => `The first ${shown} are shown.`,
	byName: 'city',
	none: 'No city has all of this. Widen a filter or reset.',
	/** Rows between the ranked cities and the others. */
	markedHead: 'Not ranked: these figures do not compare with those above',
	emptyHead: 'Nothing stated',
	dropped: {
		intro: 'The address asks for something that is not here, so that part was left out:',
		/** Keys of the address in words. */
		keys: {
			columns: 'Column',
			sort: 'Sort',
			order: 'Order',
			country: 'Country',
			level: 'Level',
			theme: 'Theme',
			kind: 'Kind of entry',
			group: 'Group',
			fund: 'Fund',
			access: 'Access to the fund',
			cities: 'City'
		} as Readonly<Record<string, string>>,
		unknown: (key: string, value: string) => `${key}: “${value}” is not in this table`,
		notSortable: (column: string) => `${column} cannot be sorted, because its figures do not compare`
	},
	fileName: (network: string, version: string, date: string) => `${network}-cities-${version}-${date}.csv`,
	fetchFailed: 'The table could not be fetched. Check the connection and try again.'
};
