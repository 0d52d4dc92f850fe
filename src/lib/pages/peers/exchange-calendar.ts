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

/** What the brief says on each of the days. */
export interface DayTexts {
	readonly programme: string;
	readonly call: string;
}

/** The text of a section without its marks: footnotes and bold. */
const plain = (text: string): string => text.replaceAll(/\[\^\d+\]/g, '').replaceAll('**', '');

/** Whole-day placeholders: the planning call, and two days for each visit, with the programme of the brief. A date that is not given makes none. */
export function exchangeEntries(
	ids: { readonly learner: string; readonly host: string },
	names: { readonly learner: string; readonly host: string },
	{ days, texts }: { readonly days: ExchangeDays; readonly texts: DayTexts }
): Placeholder[] {
	const entry = (kind: keyof ExchangeDays, length: 1 | 2): Placeholder[] => {
		const first = days[kind];
		if (!isDay(first)) return [];
		return [
			{
				id: `exchange-${ids.learner}-${ids.host}-${kind}`,
				when: { first, last: length === 1 ? first : dayAfter(first) },
				title: m.exchangeBrief.event[kind](names.learner, names.host),
				description: [
					m.exchangeBrief.event.description,
					plain(kind === 'call' ? texts.call : texts.programme)
				]
					.filter(Boolean)
					.join('\n\n')
			}
		];
	};
	return [...entry('call', 1), ...entry('visit', 2), ...entry('back', 2)];
}
