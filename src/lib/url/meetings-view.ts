import { MEETING_FILTERS, type MeetingFilter, type MeetingsView } from '../domain/meeting-filter.ts';
import { parseFacets, serialiseFacets, type DroppedFacet } from './facet-view.ts';

/**
 * The address of a view of the meetings: `?city=gent&theme=health&format=online&status=planned&type=training`;
 * `format=not-stated` asks for those whose format the source leaves out.
 */

/** What a filter can ask for. */
export type MeetingsOffer = Readonly<Record<MeetingFilter, readonly string[]>>;

/** A value that the address asks for in vain. */
export type DroppedFilter = DroppedFacet<MeetingFilter>;

/** Reads an address: what is on offer becomes the view, the rest is dropped and listed. Never throws. */
export const parseMeetingsView = (query: URLSearchParams, offer: MeetingsOffer) =>
	parseFacets(MEETING_FILTERS, query, offer);

/** Writes a view into an address: `''` where nothing is asked for, else `?...`; keys of others stay at the end. */
export const serialiseMeetingsView = (view: MeetingsView, others?: URLSearchParams): string =>
	serialiseFacets(MEETING_FILTERS, view, others);
