import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { grid as texts } from './texts/grid.ts';

const ENTRIES = { one: 'entry', other: 'entries' };
const CITIES = { one: 'city', other: 'cities' };

/** The grid. What its script says after a choice is in `grid-view.ts`. */
export const grid = {
	...texts,
	/** Of an entry that the grid has under a theme that is not that of its subject. */
	offTheme: (subjects: readonly string[]) =>
		`The grid of the source has it under this theme; ${subjects.length === 1 ? 'the subject of it stands' : 'the subjects of it stand'} under another: ${subjects.join('; ')}.`,
	description: (network: string) =>
		`The grid of ${network}: what each city needs, plans and already does on each theme, with the page it comes from.`,
	inferred: (count: number, total: number) =>
		count === total
			? 'Whether an entry is a need, an action or a practice is our reading of the city’s profile, not a statement of the source.'
			: `For ${plural(count, ENTRIES)} of ${formatNumber(total)}, the kind is our reading of the city’s profile, not a statement of the source.`,
	caption: (cities: number, themes: number) =>
		`${plural(cities, CITIES)} by ${plural(themes, { one: 'theme', other: 'themes' })}`,
	openCell: (city: string, theme: string) => ` (${city}, ${theme})`,
	stripCaption: (cities: number, offTheme: number) =>
		`Number of cities, of ${cities}, with at least one entry of each kind in the grid, and in the table behind it how many more the profiles add. Silent: no entry in the grid or in the profile’s needs, actions, practices and SWOT; that is not the same as having no such need.${
			offTheme === 0
				? ''
				: ` ${plural(offTheme, ENTRIES)} of the grid ${offTheme === 1 ? 'is' : 'are'} on a subject of another theme, and counted as printed.`
		}`,
	/** How many cities the profiles add to those of the grid. */
	added: (count: number) => `+ ${count} in profiles`,
	gapMore: (count: number) => `and ${formatNumber(count)} more`,
	city: {
		...texts.city,
		title: (city: string) => `${city} on the grid`,
		description: (city: string) =>
			`What ${city} needs, plans and already does on each theme, with the lines of its profile behind each entry.`,
		count: (entries: number, silent: number) =>
			silent === 0
				? `${plural(entries, ENTRIES)}; every theme has one.`
				: `${plural(entries, ENTRIES)}; ${plural(silent, { one: 'theme', other: 'themes' })} without one.`,
		profile: (city: string) => `Profile of ${city}`,
		previous: (city: string) => `Previous: ${city}`,
		next: (city: string) => `Next: ${city}`
	}
};
