import ical, { ICalEventTransparency } from 'ical-generator';
import { sequenceOf } from './revision.ts';

/** A whole day, or several in a row: `YYYY-MM-DD`, the last day included. */
export interface Days {
	readonly first: string;
	readonly last: string;
}

/** From one moment to another. */
export interface Moments {
	readonly from: Date;
	readonly to: Date;
}

export interface CalendarEntry {
	/** The same for the same thing in every file; an id, without `@`. */
	readonly id: string;
	readonly when: Days | Moments;
	readonly title: string;
	readonly place?: string | null;
	/** Plain text; may have several lines. */
	readonly description?: string;
	/** Absolute web address of the page on it. */
	readonly url?: string | null;
	readonly categories?: readonly string[];
}

export interface Calendar {
	readonly title: string;
	/** What the calendar is and what it leaves out. */
	readonly description: string;
	/** Whose ids these are; stands after the `@` of every uid. */
	readonly networkId: string;
	/** When it was made: calendars take a later one for newer, whatever changed in it. */
	readonly stamp?: Date;
	readonly entries: readonly CalendarEntry[];
}

// Tab and line feed aside, the format has no control characters; half a surrogate pair is no character.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;
const clean = (text: string): string =>
	text.toWellFormed().replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll(CONTROL, '');
const oneLine = (text: string): string => clean(text).replaceAll(/\s+/g, ' ').trim();
/** The library writes the calendar's own name and description as they are. */
const escaped = (text: string): string =>
	clean(text)
		.replaceAll(/[\\;,]/g, '\\$&')
		.replaceAll('\n', '\\n');

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day after, because an all-day entry ends before its end (RFC 5545, 3.6.1). */
const dayAfter = (day: string): Date => new Date(midnight(day).getTime() + 86_400_000);

function times({ id, when }: CalendarEntry) {
	if ('from' in when) {
		if (!(when.to > when.from)) throw new RangeError(`${id} ends before it starts`);
		return { start: when.from, end: when.to };
	}
	if (!DAY.test(when.first) || !DAY.test(when.last)) throw new RangeError(`${id} has no day`);
	if (when.last < when.first) throw new RangeError(`${id} ends before it starts`);
	return { start: midnight(when.first), end: dayAfter(when.last), allDay: true };
}

const isWebAddress = (url: string | null | undefined): url is string => /^https?:\/\/\S+$/i.test(url ?? '');

/** The library makes an id for every entry before it takes ours; on plain http browsers offer nothing to make it from. */
function offerIds(): void {
	if (typeof crypto.randomUUID === 'function') return;
	crypto.randomUUID = () => '00000000-0000-4000-8000-000000000000';
}

/**
 * A calendar as the text of an `.ics` file. Days are written as dates without a time zone, moments in UTC.
 *
 * @throws RangeError where an entry has a month for a day, or ends before it starts
 */
export function calendarFile({
	title,
	description,
	networkId,
	stamp = new Date(0),
	entries
}: Calendar): string {
	offerIds();
	const calendar = ical({
		name: escaped(oneLine(title)),
		description: escaped(description),
		// Who subscribes asks again every day (RFC 7986, 5.7).
		ttl: 86_400,
		prodId: { company: networkId, product: 'city network dashboard', language: 'EN' }
	});
	for (const entry of entries) {
		calendar.createEvent({
			id: `${entry.id}@${networkId}`,
			...times(entry),
			timezone: 'UTC',
			stamp,
			lastModified: stamp,
			sequence: sequenceOf(stamp),
			summary: oneLine(entry.title),
			// What is planned for a network must not block the days of everybody who imports it.
			transparency: ICalEventTransparency.TRANSPARENT,
			...(entry.place ? { location: oneLine(entry.place) } : {}),
			...(entry.description ? { description: clean(entry.description) } : {}),
			...(isWebAddress(entry.url) ? { url: entry.url } : {}),
			categories: (entry.categories ?? []).map((name) => ({ name: oneLine(name) }))
		});
	}
	return `${calendar.toString()}\r\n`;
}
