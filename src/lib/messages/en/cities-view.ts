import { plural } from '../plural.ts';
import { citiesView as texts } from './texts/cities-view.ts';

const CITIES = { one: 'city', other: 'cities' };

/** What the comparison table's script says after a choice. Apart from the page's own text, so that the script stays small. */
export const citiesView = {
	...texts,
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
	fileName: (network: string, version: string, date: string) => `${network}-cities-${version}-${date}.csv`
};
