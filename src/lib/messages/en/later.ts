import type { Basis, LaterKind } from '../../domain/choices.ts';

const BASIS: Readonly<Record<Basis, string>> = {
	stated: 'stated',
	inferred: 'inferred',
	editorial: 'our link'
};

/** What came after the report: at the records that it updates, and on its own page. */
export const later = {
	/** Says before every later fact that it is none of the report. */
	mark: 'After the report',
	kind: {
		held: 'Held',
		moved: 'Moved',
		result: 'What came of it',
		changed: 'Changed',
		contradicts: 'Contradicts the report',
		output: 'Came out'
	} satisfies Record<LaterKind, string>,
	/** How old a statement or a figure is. */
	age: (words: readonly string[], when: string | null, isOfSource: boolean) => {
		const quoted = words.map((each) => `“${each}”`).join(', ');
		const date = when ?? 'a source without a date';
		if (!isOfSource) return `Figure of ${date}.`;
		return quoted === ''
			? `Figure without a date; its source is of ${when ?? 'no date'}.`
			: `Said in ${date}: ${quoted}. The time is inferred from the date of the source.`;
	},
	undated: 'no date in the source',
	undatedSource: 'no date',
	opensSource: (publisher: string, published: string) => `${publisher}, ${published}`,
	basis: BASIS,
	onRecord: (record: string) => `Later sources on ${record}:`,
	permalink: 'more',
	/** At meetings. */
	calendar: 'Where a later source says when a meeting was held, the entry has the days of that source.',
	heldOn: (when: string) => `held ${when}`,
	/** "planned for November 2024, moved to April 2025 (after the report, inferred)" */
	movedTo: (planned: string, moved: string, basis: Basis) =>
		`planned for ${planned}, moved to ${moved} (after the report${basis === 'stated' ? '' : `, ${BASIS[basis]}`})`,
	plannedFor: (when: string) => `planned: ${when}`,
	otherSource: (when: string) => `another source: ${when}`,
	plannedInReport: 'planned in the report',
	unknown: 'no later source in the data',
	timelineNote:
		'Where a later source says when a meeting was held, a dark mark below the planned time has those days.',
	heldLabel: (title: string) => `${title} (held)`
};
