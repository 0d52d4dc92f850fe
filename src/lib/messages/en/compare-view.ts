import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';

const ROWS = { one: 'row', other: 'rows' };

/** What the script of the comparison says; apart from the page's text, so that the script stays small. */
export const compareView = {
	/** Whose rows, and on which theme. */
	who: (names: readonly string[], theme: string | null = null) =>
		theme === null ? formatList(names) : `${formatList(names)} on ${theme}`,
	shown: (who: string, shown: number, all: number) =>
		`${who}: ${shown === all ? plural(all, ROWS) : `${shown} of ${plural(all, ROWS)}`}.`,
	none: 'No row is left: choose “everything” and all themes to see them all.',
	/** Sections in which none of the cities has an entry on the theme. */
	without: (theme: string, sections: readonly string[]) =>
		`On ${theme} none of them has an entry under ${formatList(sections)}. Rows that are about no single theme, such as figures and funds, are hidden.`,
	otherRows: 'Rows that are about no single theme, such as figures and funds, are hidden.',
	few: (name: string | null) =>
		name === null
			? 'Choose two to four cities.'
			: `Only ${name} is chosen. Choose at least one more city to set beside it.`,
	loading: 'Fetching the profiles…',
	failed: 'The profiles could not be fetched. Check the connection and choose again.',
	/** Column heads of the file. */
	csv: {
		section: 'section',
		row: 'row',
		relation: 'relation',
		city: 'city',
		cityId: 'city_id',
		statement: 'statement',
		mark: 'mark',
		note: 'note',
		sourceId: 'source_id',
		page: 'page',
		basis: 'basis',
		record: 'record',
		address: 'address',
		view: 'view'
	}
};
