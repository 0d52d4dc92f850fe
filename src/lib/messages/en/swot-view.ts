import { plural } from '../plural.ts';
import { swotView as texts } from './texts/swot-view.ts';

const ENTRIES = { one: 'entry', other: 'entries' };
const CITIES = { one: 'city', other: 'cities' };
const THEMES = { one: 'theme', other: 'themes' };

/** What the script of the SWOT page says; apart from the page's text, so that the script stays small. */
export const swotView = {
	...texts,
	byCity: (entries: number, cities: number) => `${plural(entries, ENTRIES)} of ${plural(cities, CITIES)}.`,
	byTheme: (entries: number, cities: number, themes: number) =>
		`${plural(entries, ENTRIES)} of ${plural(cities, CITIES)} on ${plural(themes, THEMES)}. An entry with two themes stands under both.`,
	count: (count: number) => ` (${count})`
};
