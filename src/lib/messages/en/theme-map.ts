import type { GridKind } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { themeMap as texts } from './texts/theme-map.ts';

const CITIES = { one: 'city', other: 'cities' };
const named = (names: readonly string[]): string =>
	names.length > 12 ? formatNumber(names.length) : formatList(names);

/** The map of a theme, and what it says in words. */
export const themeMap = {
	...texts,
	title: (theme: string) => `${theme}: needs, actions and practices`,
	caption: (theme: string) => `Entries on ${theme}, by city`,
	finding: (
		cities: number,
		by: Readonly<Record<GridKind, { readonly grid: number; readonly added: number }>>,
		without: Readonly<Record<'entry' | 'word' | 'bearing', readonly string[]>>
	) => {
		const count = (kind: GridKind) =>
			formatNumber(by[kind].grid) +
			(by[kind].added > 0 ? ` (and ${formatNumber(by[kind].added)} more in the profiles)` : '');
		const parts = [
			`Of ${plural(cities, CITIES)}, ${count('need')} have a need here in the grid, ${count('action')} a planned action and ${count('practice')} a practice.`,
			without.entry.length > 0 ? `No entry in the grid: ${named(without.entry)}.` : '',
			without.word.length > 0
				? `No challenge, learning need, action, practice or SWOT entry of the profile either: ${named(without.word)}.`
				: '',
			without.bearing.length > 0
				? `Other records of ${named(without.bearing)} bear on it: the page of the theme names them.`
				: ''
		];
		return parts.filter((each) => each !== '').join(' ');
	},
	note: (off: number) =>
		`The number in a sign counts entries of the grid. Where a city has none, its profile may speak of the theme all the same; and where neither does, that is not the same as having no such need.${
			off === 0
				? ''
				: ` ${plural(off, { one: 'entry of the grid here is', other: 'entries of the grid here are' })} on a subject of another theme, counted as printed and marked in the table.`
		}`,
	/** So many of the entries of a cell are on a subject of another theme. */
	offTheme: (off: number, entries: number) =>
		off === entries
			? 'on a subject of another theme'
			: `of which ${formatNumber(off)} on a subject of another theme`,
	page: (theme: string) => `The theme ${theme}`
};
