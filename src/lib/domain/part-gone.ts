/** Sent on the window where a file of the site that a press needs could not be fetched. */
export const PART_GONE = 'site-part-gone';
