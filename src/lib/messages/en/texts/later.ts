import type { Basis, LaterKind } from '../../../domain/choices.ts';

export const later = {
	/** Says before every later fact that it is none of the report. */
	mark: 'After the report',
	kind: {
		held: 'Held',
		moved: 'Moved',
		result: 'What came of it',
		changed: 'Changed',
		contradicts: 'Contradicts the report',
		/** Also what is only in preparation. */
		output: 'Output'
	} satisfies Record<LaterKind, string>,
	undated: 'no date in the source',
	undatedSource: 'no date',
	permalink: 'more',
	/** At meetings. */
	calendar: 'Where a later source says when a meeting was held, the entry has the days of that source.',
	plannedInReport: 'planned in the report',
	unknown: 'no later source in the data',
	timelineNote:
		'Where a later source says when a meeting was held, a dark mark below the planned time has those days.'
};

export const basisWords: Readonly<Record<Basis, string>> = {
	stated: 'stated',
	inferred: 'inferred',
	editorial: 'our link'
};
