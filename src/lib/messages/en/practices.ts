import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import * as texts from './texts/practices.ts';

export const practices = {
	...texts.practices,
	aloneRule: (isFine: boolean) =>
		`A practice stands alone where no other city has one, in its profile or in the grid, ${
			isFine
				? 'that is on any of its subjects or touches one. The subjects were given by an editor'
				: 'on any of its themes. Themes are coarse'
		}; what a city does and does not describe is not known.`,
	/** How many stand alone, before the rule by which they do. */
	aloneCount: (yes: number, some: number) =>
		`${yes === 0 ? 'None stands alone' : `${plural(yes, { one: 'practice stands', other: 'practices stand' })} alone`}; ${plural(some, { one: 'is', other: 'are' })} alone on some of what ${some === 1 ? 'it is' : 'they are'} about.`,
	/** What two practices share, behind the name of the other. */
	likeOn: (topics: readonly string[]) => ` (${topics.join('; ')})`
};

const PRACTICES = { one: 'practice', other: 'practices' };

/** What the script of the page says after a choice. */
export const practicesView = {
	...texts.practicesView,
	shown: (shown: number, all: number) =>
		shown === all ? `${plural(all, PRACTICES)}.` : `${shown} of ${plural(all, PRACTICES)}.`,
	/** What a page says before a choice. */
	ofPage: ({
		first,
		last,
		total
	}: {
		readonly first: number;
		readonly last: number;
		readonly total: number;
	}) =>
		last - first + 1 >= total
			? practicesView.shown(total, total)
			: `Practices ${formatNumber(first)} to ${formatNumber(last)} of ${formatNumber(total)}. A filter looks through all of them.`,
	/** Where a choice among all practices found more than are shown at once. */
	first: (shown: number) => ` The first ${formatNumber(shown)} are shown.`
};
