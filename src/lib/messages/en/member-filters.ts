import { memberFilters as texts } from './texts/member-filters.ts';

/** What the list of members can be narrowed by. What its script says after a choice is in `members-view.ts`. */
export const memberFilters = {
	...texts,
	own: (network: string) => ({ city: `City of ${network}`, country: 'Government of its countries' })
};
