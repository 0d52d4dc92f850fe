import { OPEN_END } from '../domain/open-end.ts';
import { period as words } from '../messages/en/period.ts';
import { LOCALE } from './number.ts';

const options = { timeZone: 'UTC' } as const;
const year = new Intl.DateTimeFormat(LOCALE, { ...options, year: 'numeric' });
const month = new Intl.DateTimeFormat(LOCALE, { ...options, year: 'numeric', month: 'long' });
const day = new Intl.DateTimeFormat(LOCALE, { ...options, year: 'numeric', month: 'long', day: 'numeric' });

/** The formatter of a date's own precision: `2024`, `2024-02` or `2024-02-22`. */
const formatterOf = (date: string): Intl.DateTimeFormat =>
	date.length === 4 ? year : date.length === 7 ? month : day;

// A date without a day is a whole month or year: its first day serves for formatting and is not shown.
const asDate = (date: string): Date => new Date(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`);

/** A date as precise as the source and no more: `2024-02` to `February 2024`. */
export const formatDate = (date: string): string => formatterOf(date).format(asDate(date));

/** A span in one phrase: `2024-10-02`, `2024-10-04` to `2–4 October 2024`. */
export function formatSpan(start: string, end: string | null): string {
	if (end === null || end === start) return formatDate(start);
	if (start.length !== end.length) return `${formatDate(start)} – ${formatDate(end)}`;
	// Versions of the language data differ in the space around the dash, and with it what is placed by its width.
	return formatterOf(start).formatRange(asDate(start), asDate(end)).replaceAll('\u2009', ' ');
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const isDate = (text: string): boolean => DATE.test(text) && !Number.isNaN(asDate(text).getTime());

/**
 * A period as a table writes it, in words: a date, `start/end`, or `start/..` where the source gives no end (`since 2018`);
 * anything else reads as it is written.
 */
export function formatPeriod(period: string): string {
	const [start = '', end = start, ...rest] = period.split('/').map((part) => part.trim());
	if (rest.length > 0 || !isDate(start)) return period;
	if (end === OPEN_END) return words.since(formatDate(start));
	return isDate(end) ? formatSpan(start, end) : period;
}

const time = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' });

/** A moment on the reader's clock: an ISO time to `28 November 2026 at 14:05`. */
export const formatTime = (moment: string): string => time.format(new Date(moment));
