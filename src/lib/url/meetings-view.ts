import {
	ALL_MEETINGS,
	MEETING_FILTERS,
	type MeetingFilter,
	type MeetingsView
} from '../domain/meeting-filter.ts';

/**
 * The address of a view of the meetings: `?city=gent&theme=health&format=online&status=planned&type=training`.
 *
 * Each key narrows, all together; `format=not-stated` asks for those whose format the source leaves out. What the
 * network does not have is dropped and reported. Keys keep their order, other keys stay behind them.
 */

/** What a filter can ask for. */
export type MeetingsOffer = Readonly<Record<MeetingFilter, readonly string[]>>;

/** A value that the address asks for in vain. */
export interface DroppedFilter {
	readonly key: MeetingFilter;
	readonly value: string;
}

/** Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws. */
export function parseMeetingsView(
	query: URLSearchParams,
	offer: MeetingsOffer
): { readonly view: MeetingsView; readonly dropped: readonly DroppedFilter[] } {
	const dropped: DroppedFilter[] = [];
	const view: Record<MeetingFilter, string | null> = { ...ALL_MEETINGS };
	for (const key of MEETING_FILTERS) {
		const value = query.get(key)?.trim() ?? '';
		if (offer[key].includes(value)) view[key] = value;
		else if (value !== '') dropped.push({ key, value });
	}
	return { view, dropped };
}

/** Writes a view into an address: `''` where nothing is asked for, else `?...`; keys of others stay at the end. */
export function serialiseMeetingsView(
	view: MeetingsView,
	others: URLSearchParams = new URLSearchParams()
): string {
	const query = new URLSearchParams();
	for (const key of MEETING_FILTERS) if (view[key] !== null) query.set(key, view[key]);
	for (const [key, value] of others)
		if (!(MEETING_FILTERS as readonly string[]).includes(key)) query.append(key, value);
	const text = query.toString();
	return text === '' ? '' : `?${text}`;
}
