import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { compare as texts } from './texts/compare.ts';

export const compare = {
	...texts,
	description: (network: string) =>
		`Two to four partner cities of ${network} side by side: figures where they compare, and every section of their profiles.`,
	heading: (names: readonly string[]) => formatList(names),
	defaultRule: (first: string, second: string) =>
		`An example, until you choose: ${first}, which has needs on the most themes, and ${second}, which shares most of them and is the nearest in size of those that do.`,
	moreSubjects: (count: number) => `${count} more`,
	otherFigures: (family: string) => `${family}: other figures`,
	partlyComparable: (names: readonly string[]) => `Only ${formatList(names)} compare.`,
	beside: (name: string, why: string) => `Beside ${name}: ${why}`,
	silent: (themes: readonly string[]) => `No entry of any of them in this list on ${formatList(themes)}.`,
	/** What the other list holds, of which a list has none. */
	inOther: {
		grid: (themes: readonly string[]) => `The grid has one on ${formatList(themes)}.`,
		profiles: (themes: readonly string[]) => `Their profiles speak of ${formatList(themes)}.`
	},
	similar: {
		...texts.similar,
		/** Topics are subjects where the statements are coded, else themes. */
		how: (dimension: keyof typeof texts.similar.how, isFine: boolean) =>
			isFine ? texts.similar.how[dimension] : texts.similar.how[dimension].replace('subjects', 'themes'),
		ofPart: (label: string, part: string) => `${label} (${part})`,
		title: (name: string) => `Cities like ${name}, by one thing at a time`,
		sets: (shared: readonly string[], all: number) =>
			`${shared.length} of ${all} in common: ${formatList(shared)}`,
		size: (other: string, own: string, times: string) => `${other} beside ${own}, ${times} times`,
		nearSize: (other: string, own: string) => `${other} beside ${own}, nearly the same size`,
		sameSize: (other: string, own: string) => `${other} beside ${own}, the same size`,
		share: (label: string, other: string, own: string) => `${label}: ${other} beside ${own}`,
		funds: (equal: readonly string[], settled: number) =>
			`the same on ${formatList(equal)} (${equal.length} of ${plural(settled, { one: 'fund', other: 'funds' })} stated for both)`,
		leftOut: (count: number) =>
			`${plural(count, { one: 'city', other: 'cities' })} left out: not stated in the source, or not comparable.`,
		more: (count: number) => `${count} more`,
		all: (measure: string) => `All cities by ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
		beside: (own: string, other: string) => `${own} and ${other} side by side`
	}
};
