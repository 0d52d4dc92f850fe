import { isOfTopics, type Dimension, type TopicPart } from '../../domain/likeness.ts';
import { formatList } from '../../format/list.ts';
import { likeness as texts } from './texts/likeness.ts';

/** The pages that set every city beside every other, by one measure at a time. */
export const likeness = {
	...texts,
	titleBy: (measure: string) =>
		`Which cities are alike: ${measure.charAt(0).toLowerCase()}${measure.slice(1)}`,
	description: (network: string) =>
		`The partner cities of ${network}, each beside each, by one measure at a time, with what it rests on.`,
	/** Which cities group together. */
	clusters: {
		...texts.clusters,
		alone: (names: readonly string[]) => `In none of them: ${formatList(names)}.`,
		rule: (dimension: Dimension, isFine: boolean) => {
			if (!isOfTopics(dimension)) return texts.clusters.alike;
			const rule = `${texts.clusters.rule[dimension]} ${texts.clusters.counted}`;
			return isFine ? rule : rule.replaceAll('subject', 'theme');
		},
		/** Behind a topic: how many of all cities have it; null where only the cities of the group do. */
		held: (part: TopicPart, held: number | null, all: number) =>
			held === null
				? `(only these cities by ${texts.clusters.aloneBy[part]})`
				: `(${String(held)} of ${String(all)} cities)`,
		topics: (all: string, labels: readonly string[]) => `${all}: ${formatList(labels)}.`,
		groups: (labels: readonly string[]) => `All name: ${formatList(labels)}.`,
		size: (least: string, most: string) => `From ${least} to ${most} inhabitants.`,
		funding: (funds: readonly (readonly [fund: string, access: string])[]) =>
			`All: ${formatList(funds.map(([fund, access]) => `${fund} ${access}`))}.`
	},
	caution: (dimension: Dimension, isFine: boolean) =>
		isOfTopics(dimension) ? texts.caution.topics[isFine ? 'fine' : 'coarse'] : texts.caution[dimension],
	caption: (measure: string) => `${measure}: cities by cities`,
	pairNames: (a: string, b: string) => `${a} and ${b}`,
	pair: {
		...texts.pair,
		title: (a: string, b: string) => `${a} and ${b}: what they have in common`,
		description: (a: string, b: string) =>
			`What ${a} and ${b} both need, plan and practise, with the statements of each.`,
		heading: (measure: string, text: string) => `${measure}: ${text}`,
		statementsOf: (a: string, b: string) => `The statements of ${a} and ${b}`
	},
	sideBySideOf: (names: readonly string[]) => `${formatList(names)} side by side`,
	backOf: (a: string, b: string) => `Back to the table from ${a} and ${b}`,
	of: (shared: number, all: number) => `${String(shared)} of ${String(all)}`,
	times: (times: string) => `${times} times`,
	nothingFrom: (names: readonly string[]) => `Nothing is stated for ${formatList(names)}.`,
	impliedBy: (city: string, groups: string) => `${city}, ${groups}`,
	/** What the tables of a measure lack, and where the source has it. */
	gap: (text: string, pages: string | null) => (pages === null ? text : `${text} (${pages})`),
	mayHaveMore: (names: readonly string[]) =>
		`from the profile of ${formatList(names)}; there may be more than are counted`,
	reportOthers: (others: string) => `and ${others}`,
	only: (name: string) => `Only ${name}`,
	list: (labels: readonly string[]) => (labels.length === 0 ? 'none' : formatList(labels)),
	inhabitants: (figure: string) => `${figure} inhabitants`,
	beside: (a: string, b: string) => `${a}, ${b}`,
	bothAre: (status: string) => `${status} in both`,
	notCounted: (text: string) => `${text} (not counted)`
};
