import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import * as texts from './texts/practices.ts';

const PRACTICES = { one: 'practice', other: 'practices' };

export const practices = {
	...texts.practices,
	/** What is compared with what, and by which rule. */
	aloneRule: (isFine: boolean, all: number, inGrid: number) =>
		`Compared: the ${plural(all, PRACTICES)} that have a page here${
			inGrid > 0 ? ` and ${formatNumber(inGrid)} more that only the grid names` : ''
		}, with the strategies that run. ${
			isFine
				? 'The like is a practice of another city with the same main subject, with two of the same subjects, or with the main subject of one of the two and another in common. Near is what has one subject in common, or touches one. The subjects were given by an editor; the page of the grid counts by theme, so that a practice alone on its theme there can have the like here'
				: 'The like is a practice of another city on any of its themes; themes are coarse'
		}. What a city does and does not describe is not known.`,
	/** What stands alone in all that it is about, before their names. */
	aloneYes: (yes: number) =>
		yes === 0
			? 'None stands alone in all that it is about.'
			: `${plural(yes, { one: 'practice stands', other: 'practices stand' })} alone in all that ${yes === 1 ? 'it is' : 'they are'} about`,
	/** What has no like, before their names. */
	aloneNear: (near: number) =>
		`${plural(near, { one: 'practice has', other: 'practices have' })} no like elsewhere, only what is near ${near === 1 ? 'it' : 'them'}`,
	/** What has no like, but something on its main subject, before their names. */
	aloneMain: (main: number) =>
		`${plural(main, { one: 'practice has', other: 'practices have' })} none quite like ${main === 1 ? 'it' : 'them'}, but another city has a practice or a running strategy on ${main === 1 ? 'its' : 'the same'} main subject`,
	aloneSome: (some: number) =>
		`${plural(some, { one: 'practice has', other: 'practices have' })} the like elsewhere, but not on all that ${some === 1 ? 'it is' : 'they are'} about.`,
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
