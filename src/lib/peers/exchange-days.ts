import { formatDate, formatSpan } from '../format/date.ts';
import { isAfterEnd } from '../selectors/network-end.ts';
import { exchangePlan as words } from '../messages/en/exchange-plan.ts';

/** The days of an exchange, in their order, with how many days each takes. */
const LENGTHS = { call: 1, visit: 2, back: 2 } as const;
export const EXCHANGE_DAYS = ['call', 'visit', 'back'] as const;
export type ExchangeDay = (typeof EXCHANGE_DAYS)[number];

/** The days that the reader gives, as `YYYY-MM-DD`; empty for none. */
export type ExchangeDays = Readonly<Record<ExchangeDay, string>>;
export const NO_DAYS: ExchangeDays = { call: '', visit: '', back: '' };

const DAY = 86_400_000;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** First and last day of each that is given, in their order; what is no day is left out. */
export const givenDays = (
	days: ExchangeDays
): readonly { readonly kind: ExchangeDay; readonly first: string; readonly last: string }[] =>
	EXCHANGE_DAYS.filter((kind) => isDay(days[kind])).map((kind) => ({
		kind,
		first: days[kind],
		last: LENGTHS[kind] === 1 ? days[kind] : dayAfter(days[kind])
	}));

/** Which days stand before what they should follow: a call after the visit has begun, a return visit before it has ended. */
export function dayWarnings(days: ExchangeDays): readonly string[] {
	const given = new Map(givenDays(days).map((row) => [row.kind, row]));
	const [call, visit, back] = EXCHANGE_DAYS.map((kind) => given.get(kind));
	const { callAfter, backBefore } = words.page;
	return [
		...(call && visit && call.first >= visit.first ? [callAfter] : []),
		...(visit && back && back.first <= visit.last ? [backBefore] : [])
	];
}

/** The network that an exchange belongs to, and its last day, as precise as its table has it; null where it has none. */
export interface NetworkEnd {
	readonly network: string;
	readonly end: string | null;
}

/** What the end of a network means for an exchange; null where its table gives no end. */
export const endLine = ({ network, end }: NetworkEnd): string | null =>
	end === null ? null : words.networkEnd(network, formatDate(end));

/** The same where a given day is after it. */
export function afterEnd(days: ExchangeDays, network: NetworkEnd): readonly string[] {
	const { end } = network;
	const line = endLine(network);
	if (end === null || line === null) return [];
	return givenDays(days).some(({ last }) => isAfterEnd(last, end)) ? [line] : [];
}

/** The given days in words, as the page, its printed form and its files have them: "Visit: 9 – 10 March 2027". */
export const dayLines = (days: ExchangeDays): readonly string[] =>
	givenDays(days).map(({ kind, first, last }) => `${words.day[kind]}: ${formatSpan(first, last)}`);
