import { plural } from '../plural.ts';

const ENTRIES = { one: 'entry', other: 'entries' };
const CITIES = { one: 'city', other: 'cities' };
const THEMES = { one: 'theme', other: 'themes' };

/** What the script of the SWOT page says; apart from the page's text, so that the script stays small. */
export const swotView = {
	byCity: (entries: number, cities: number) => `${plural(entries, ENTRIES)} of ${plural(cities, CITIES)}.`,
	byTheme: (entries: number, cities: number, themes: number) =>
		`${plural(entries, ENTRIES)} of ${plural(cities, CITIES)} on ${plural(themes, THEMES)}. An entry with two themes stands under both.`,
	none: 'No entry is left. Widen a filter or reset.',
	noTheme: 'Under no theme',
	count: (count: number) => ` (${count})`,
	loading: 'Fetching the other cities…',
	failed: 'The other cities could not be fetched. Check the connection and try again.'
};
