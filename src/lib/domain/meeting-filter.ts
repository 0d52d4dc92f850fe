import { byFacet, hasFacets, type FacetView, type Facets } from './facets.ts';

/** What the list of meetings can be narrowed by, in the order of the page and the address. */
export const MEETING_FILTERS = ['city', 'theme', 'format', 'status', 'type'] as const;
export type MeetingFilter = (typeof MEETING_FILTERS)[number];

/** The value that each filter asks for; null asks for nothing. */
export type MeetingsView = FacetView<MeetingFilter>;

/** What a filter is asked about a meeting; several cities or themes may be one meeting's. */
export type MeetingFacets = Facets<MeetingFilter>;

export const ALL_MEETINGS: MeetingsView = byFacet(MEETING_FILTERS, () => null);

/** Whether a meeting is in the view: it has each value that is asked for. */
export const isShown = (facets: MeetingFacets, view: MeetingsView): boolean => hasFacets(facets, view);

/** What the format filter calls meetings whose format the source leaves out. */
export const FORMAT_NOT_STATED = 'not-stated';

/** A value for each filter. */
export const byFilter = <Value>(valueOf: (key: MeetingFilter) => Value): Record<MeetingFilter, Value> =>
	byFacet(MEETING_FILTERS, valueOf);
