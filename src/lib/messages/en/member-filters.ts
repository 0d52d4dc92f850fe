import type { MemberFilter } from '../../domain/member-filter.ts';

/** What the list of members can be narrowed by. What its script says after a choice is in `members-view.ts`. */
export const memberFilters = {
	title: 'Narrow the list',
	filter: { category: 'Category', phase: 'Phase', movement: 'Course', own: 'Network' } satisfies Record<
		MemberFilter,
		string
	>,
	own: (network: string) => ({ city: `City of ${network}`, country: 'Government of its countries' }),
	all: 'All',
	showAll: 'Show all',
	toMap: 'To the map, and to the files of the list (CSV, SVG, PNG)'
};
