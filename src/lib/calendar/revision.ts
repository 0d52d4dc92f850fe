import type { TablesAsOf } from '../domain/tables-as-of.ts';
import type { Days } from './calendar-file.ts';

const MILLENNIUM = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;
const SECONDS_OF_DAY = 86_399;
/** More than the first and last day of an entry can sensibly move back together, in days. */
const PER_VERSION = 10_000;

const daysSince2000 = (day: string): number =>
	Math.max(0, Math.round((Date.parse(`${day}T00:00:00Z`) - MILLENNIUM) / DAY));

/** The first moment of a date of any precision; never before 2000, where revisions are counted from. */
const firstMoment = (date: string): number =>
	Math.max(Date.parse(`${date}${'0000-01-01'.slice(date.length)}T00:00:00Z`) || 0, MILLENNIUM);

/**
 * When an entry was last changed, as far as its tables tell: on the day they have come to. Within that day the time is
 * an order, no hour: each logged version counts most, then the entry's own days, so that one which is put off or
 * made longer is newer even where nobody dated or logged the change. The same tables give the same stamp.
 */
export function changedOn({ day, logged }: TablesAsOf, { first, last }: Days): Date {
	const order = PER_VERSION * logged + daysSince2000(first) + daysSince2000(last);
	return new Date(firstMoment(day) + Math.min(order, SECONDS_OF_DAY) * 1000);
}

/**
 * The revision of an entry (RFC 5545, 3.8.7.4): calendars take an entry that they have for a newer one where its number is
 * higher. The stamp in seconds since 2000 grows with it, and keeps within 32 bits until 2068.
 */
export const sequenceOf = (changed: Date): number =>
	Math.max(0, Math.floor((changed.getTime() - MILLENNIUM) / 1000));
