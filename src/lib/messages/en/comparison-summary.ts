import type { FundAccess } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { advocacy } from './advocacy.ts';
import { comparisonSummary as texts } from './texts/comparison-summary.ts';

interface Of {
	/** Number of the rows that are so, and of all. */
	readonly count: number;
	readonly of: number;
	readonly learner: string;
	readonly host: string;
}

const POINTS = { one: 'point', other: 'points' } as const;
const named = (head: string) => (names: readonly string[]) => `${head}: ${names.join('; ')}.`;

/** The summary above the comparison of an exchange plan. */
export const comparisonSummary = {
	...texts,
	respectOf: (respect: string, subject: string) => `${respect}: ${subject}`,
	begins: (name: string, text: string) => `${name} (“${text}”)`,
	quoted: (text: string) => `“${text}”`,
	/** Two figures and how many times the smaller the larger is. */
	against: (name: string, [own, other]: readonly [string, string], times: string) =>
		`${name} (${own} against ${other}, ${times} times)`,
	/** Two cities are alike also where neither can reach a fund. */
	bothAccess: (name: string, access: FundAccess) => `${name} (both: ${advocacy.accessWord[access]})`,
	atRisk: (host: string, texts: readonly string[]) =>
		`A risk for what is visited: ${host} says in general ${formatList(texts.map((text) => `“${text}”`))}. Ask how it is paid for.`,
	on: (name: string, asks: readonly string[]) => `${name}, on ${formatList(asks.map((ask) => `“${ask}”`))}`,
	onAll: (name: string, asks: number) => (asks === 1 ? name : `${name}, on all ${asks} asks`),
	line: {
		alike: named(texts.head.alike),
		partly: named(texts.head.partly),
		different: named(texts.head.different),
		'may-block': named(texts.head['may-block']),
		'blocks-in-general': named(texts.head['blocks-in-general']),
		'host-only': named(texts.head['host-only']),
		'same-difficulty': (names: readonly string[], { host }: Of) =>
			`${host} itself names ${names.join('; ')}.`,
		'learner-only': (names: readonly string[], { learner }: Of) =>
			`Only ${learner} names ${names.join('; ')}.`,
		beside: named(texts.head.beside),
		'in-general': named(texts.head['in-general']),
		'not-assessed': (names: readonly string[], { count, of }: Of) =>
			`Not assessed, ${count} of ${plural(of, POINTS)}, as the profiles leave them open: ${names.join('; ')}. Ask the host.`
	}
};
