import type { MemberFilter } from '../../../domain/member-filter.ts';

export const memberFilters = {
	title: 'Narrow the list',
	filter: { category: 'Category', phase: 'Phase', movement: 'Course', own: 'Network' } satisfies Record<
		MemberFilter,
		string
	>,
	all: 'All',
	showAll: 'Show all',
	toMap: 'To the map, and to the files of the list (CSV, SVG, PNG)'
};
