import { formatSpan } from '../format/date.ts';
import { europe as words } from '../messages/en/europe.ts';
import type { Calendar, CalendarEntry, Days } from './calendar-file.ts';

/** What a calendar needs of a step. */
export interface CalendarStep {
	readonly stepId: string;
	readonly title: string;
	/** A month or year, as precise as the source; null where it gives none. */
	readonly start: string | null;
	readonly end: string | null;
	/** Whether the source leaves the time to be decided. */
	readonly isUndecided: boolean;
	/** Where the document says it. */
	readonly section: string;
	/** Action that it is a step of, and what the source has to say besides. */
	readonly action: string;
	readonly remark: string | null;
}

const MONTH_LENGTH = 'YYYY-MM'.length;

const lastDay = (month: string): string => {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/** The days of the months that a step covers; null where its first or last month is not stated. */
export function daysOfMonths(start: string | null, end: string | null): Days | null {
	const last = end ?? start;
	if (start?.length !== MONTH_LENGTH || last?.length !== MONTH_LENGTH) return null;
	return { first: `${start}-01`, last: lastDay(last) };
}

/**
 * Steps as a calendar. The source gives months, so an entry covers all days of its months and says so; steps that are
 * undecided, or of which a year is all that is known, are named in its description.
 */
export function stepCalendar(steps: readonly CalendarStep[], head: Omit<Calendar, 'entries'>): Calendar {
	const dated = steps.map((step) => ({
		step,
		days: step.isUndecided ? null : daysOfMonths(step.start, step.end)
	}));
	const others = dated.flatMap(({ step, days }) =>
		days
			? []
			: [
					`${step.start === null ? words.noTime : formatSpan(step.start, step.end)}: ${step.title} (${step.section})`
				]
	);
	return {
		...head,
		description: [head.description, ...(others.length > 0 ? [words.calendarOthers, ...others] : [])].join(
			'\n'
		),
		entries: dated.flatMap(({ step, days }): CalendarEntry[] =>
			days
				? [
						{
							id: step.stepId,
							when: days,
							title: step.title,
							description: [step.action, words.calendarSection(step.section), step.remark]
								.filter(Boolean)
								.join('\n')
						}
					]
				: []
		)
	};
}
