import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import * as texts from './texts/practices.ts';

const PRACTICES = { one: 'practice', other: 'practices' };

export const practices = {
	...texts.practices,
	/** What is compared with what, and by which rule. */
	aloneRule: (isFine: boolean, all: number, inGrid: number) =>
		`Compared: the ${plural(all, PRACTICES)} that have a page here${
			inGrid > 0
				? ` and ${formatNumber(inGrid)} more that the grid names and no profile lists among its good practices`
				: ''
		}, with the strategies that run. ${
			isFine
				? 'Similar is a practice of another city with the same main subject, with two of the same subjects, or with the main subject of one of the two and another in common. Related is what has one subject in common, or touches one. The subjects were given by an editor; the page of the grid counts by theme, so that the only practice on its theme there can have a similar one here'
				: 'Similar is a practice of another city on any of its themes; themes are coarse'
		}. What a city does and does not describe is not known.`,
	/** Of what nothing similar or related was found, before their names. */
	aloneYes: (yes: number) =>
		yes === 0
			? 'There is none for which nothing similar or related was found in another city.'
			: `For ${plural(yes, PRACTICES)} nothing similar or related was found in another city`,
	/** Of what only something related was found, before their names. */
	aloneNear: (near: number) => `For ${plural(near, PRACTICES)} no similar one was found, only related ones`,
	/** Of what no similar practice was found, but something on its main subject, before their names. */
	aloneMain: (main: number) =>
		`For ${plural(main, PRACTICES)} no similar one was found, but another city has a practice or a running strategy on the same main subject`,
	aloneSome: (some: number) =>
		`For ${plural(some, PRACTICES)} a similar one was found, but nothing on some of ${some === 1 ? 'its' : 'their'} subjects.`,
	/** Behind the name of a practice. */
	inCity: (city: string) => ` (${city})`,
	/** What two practices share, behind the name of the other. */
	likeOn: (topics: readonly string[]) => ` (${topics.join('; ')})`
};

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
