import type { SinceFilter } from '../../../domain/since-filter.ts';

export const since = {
	title: 'Since the report',
	nav: 'Since the report',
	absence: 'Where no later source was found, nothing is said: that is no sign that a thing did not happen.',
	list: 'All later facts, in the order of time',
	filters: 'Narrow the list',
	filter: { city: 'City', theme: 'Theme', kind: 'Kind' } satisfies Record<SinceFilter, string>,
	all: 'All',
	reset: 'Show all',
	feed: 'Feed (JSON Feed)',
	feedNote: 'for readers of news',
	meetings: 'Meetings: planned and held',
	column: { meeting: 'Meeting', planned: 'Planned or dated in the tables', later: 'Later sources' },
	heldInReport: 'held before the report'
};

export const sinceView = {
	none: 'No later fact has all of this. Change a filter or show all.'
};
