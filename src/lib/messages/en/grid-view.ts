import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { gridView as texts } from './texts/grid-view.ts';

const ENTRIES = { one: 'entry', other: 'entries' };
const CELLS = { one: 'cell', other: 'cells' };
const CITIES = { one: 'city', other: 'cities' };

/** What a total counts; cells without an entry stand apart from entries. */
interface Count {
	readonly entries: number;
	readonly cells: number;
	readonly silent: number;
	readonly filtered: number;
}

/** What the grid says after a choice: a file of its own, since its script loads it. */
export const gridView = {
	...texts,
	status: ({ entries, cells, silent, filtered }: Count) =>
		[
			`${plural(entries, ENTRIES)} in ${plural(cells, CELLS)}`,
			`${plural(silent, CELLS)} without an entry`,
			filtered > 0 ? `${plural(filtered, CELLS)} whose entries the choice hides` : ''
		]
			.filter(Boolean)
			.join('; '),
	statusCities: (shown: number, found: number) =>
		shown < found ? ` (the first ${formatNumber(shown)} of ${plural(found, CITIES)} are shown)` : '',
	chosen: (count: number) => (count === 0 ? 'all' : formatNumber(count)),
	hidden: (count: number) => `${formatNumber(count)} hidden`,
	cellTitle: (city: string, theme: string) => `${city}: ${theme}`
};
