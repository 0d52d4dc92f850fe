import { m } from '#lib/messages/index.ts';
import {
	afterEnd,
	givenDays,
	NO_DAYS,
	type ExchangeDays,
	type NetworkEnd
} from '#lib/peers/exchange-days.ts';

interface Placeholder {
	readonly id: string;
	readonly when: { readonly first: string; readonly last: string };
	readonly title: string;
	readonly description: string;
}

/** What the exchange plan says on each of the days. */
export interface DayTexts {
	readonly programme: string;
	readonly call: string;
}

/** The text of a section without its marks: footnotes and bold. */
const plain = (text: string): string => text.replaceAll(/\[\^\d+\]/g, '').replaceAll('**', '');

/**
 * Whole-day placeholders: the planning call, and two days for each visit. The visit has the programme of the exchange plan;
 * the return visit, of which the plan says nothing, has none. A date that is not given makes none.
 */
export function exchangeEntries(
	ids: { readonly learner: string; readonly host: string },
	names: { readonly learner: string; readonly host: string },
	{
		days = NO_DAYS,
		texts,
		network
	}: { readonly days?: ExchangeDays | undefined; readonly texts: DayTexts; readonly network: NetworkEnd }
): Placeholder[] {
	const textOf = { call: texts.call, visit: texts.programme, back: '' };
	return givenDays(days).map(({ kind, first, last }) => ({
		id: `exchange-${ids.learner}-${ids.host}-${kind}`,
		when: { first, last },
		title: m.exchangePlan.event[kind](names.learner, names.host),
		description: [
			m.exchangePlan.event.description,
			...afterEnd({ ...NO_DAYS, [kind]: days[kind] }, network),
			plain(textOf[kind])
		]
			.filter(Boolean)
			.join('\n\n')
	}));
}
