export const peersDecisions = {
	title: 'Your decisions',
	lead: 'Proposals that you keep or dismiss, and visits that you add by hand. They stay in this browser; save them as a file to share them or to open them elsewhere.',
	keep: 'Keep',
	dismiss: 'Dismiss',
	kind: { kept: 'Kept', dismissed: 'Dismissed', added: 'Added by hand' },
	none: 'Nothing decided yet.',
	caption: 'Decisions, the latest last',
	visit: 'Visit',
	decision: 'Decision',
	reason: 'Reason or note',
	remove: 'Remove',
	removed: 'The decision is removed.',
	added: 'The visit is added.',
	add: 'Add a visit by hand',
	learner: 'Who learns',
	host: 'Who hosts',
	addButton: 'Add',
	same: 'A city does not visit itself: choose two.',
	save: 'Save as a file',
	open: 'Open a file',
	refused: {
		'not-json': 'This file is not one of decisions; nothing was changed.',
		'other-file': 'This file holds something else than decisions; nothing was changed.',
		'other-network': 'These decisions are about another network; nothing was changed.'
	},
	notKept: 'This browser keeps nothing: save your decisions as a file before you leave.'
};
