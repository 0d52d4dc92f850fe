import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { compareView as texts } from './texts/compare-view.ts';

const ROWS = { one: 'row', other: 'rows' };

/** What the script of the comparison says; apart from the page's text, so that the script stays small. */
export const compareView = {
	...texts,
	/** Whose rows, and on which theme. */
	who: (names: readonly string[], theme: string | null = null) =>
		theme === null ? formatList(names) : `${formatList(names)} on ${theme}`,
	shown: (who: string, shown: number, all: number) =>
		`${who}: ${shown === all ? plural(all, ROWS) : `${shown} of ${plural(all, ROWS)}`}.`,
	/** Sections in which none of the cities has an entry on the theme. */
	without: (theme: string, sections: readonly string[]) =>
		`On ${theme} none of them has an entry under ${formatList(sections)}. Rows that are about no single theme, such as figures and funds, are hidden.`,
	few: (name: string | null) =>
		name === null
			? 'Choose two to four cities.'
			: `Only ${name} is chosen. Choose at least one more city to set beside it.`
};
