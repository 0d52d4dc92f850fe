import { m } from '#lib/messages/index.ts';

/** The days that the reader gives, as `YYYY-MM-DD`; empty for none. */
export interface ExchangeDays {
	readonly call: string;
	readonly visit: string;
	readonly back: string;
}

interface Placeholder {
	readonly id: string;
	readonly when: { readonly first: string; readonly last: string };
	readonly title: string;
	readonly description: string;
}

const DAY = 86_400_000;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const dayAfter = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);

/** Whole-day placeholders: the planning call, and two days for each visit. A date that is not given makes none. */
export function exchangeEntries(
	ids: { readonly learner: string; readonly host: string },
	names: { readonly learner: string; readonly host: string },
	days: ExchangeDays
): Placeholder[] {
	const entry = (kind: keyof ExchangeDays, length: 1 | 2): Placeholder[] => {
		const first = days[kind];
		if (!isDay(first)) return [];
		return [
			{
				id: `exchange-${ids.learner}-${ids.host}-${kind}`,
				when: { first, last: length === 1 ? first : dayAfter(first) },
				title: m.exchangeBrief.event[kind](names.learner, names.host),
				description: m.exchangeBrief.event.description
			}
		];
	};
	return [...entry('call', 1), ...entry('visit', 2), ...entry('back', 2)];
}
