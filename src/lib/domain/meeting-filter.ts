/** What the list of meetings can be narrowed by, in the order of the page and the address. */
export const MEETING_FILTERS = ['city', 'theme', 'format', 'status', 'type'] as const;
export type MeetingFilter = (typeof MEETING_FILTERS)[number];

/** What the format filter calls meetings whose format the source leaves out. */
export const FORMAT_NOT_STATED = 'not-stated';
