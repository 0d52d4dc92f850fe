/** What a brief takes of records as its ask and its European hook: words of buttons on pages, and of the basket. */
export const briefHook = {
	take: 'Take into the brief as European hook',
	taken: 'It is the European hook of the brief.',
	item: 'European hook of the brief',
	askItem: 'The ask of the brief',
	part: {
		ask: {
			take: (title: string) => `Take the ask of the source, with its footnote: ${title}`,
			taken: 'It is the ask of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:'
		},
		euHook: {
			take: (title: string) => `Take it as the hook, with its footnote: ${title}`,
			taken: 'It is the European hook of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:'
		}
	},
	leave: 'Take out',
	leaveOf: (title: string) => `Take out: ${title}`,
	left: 'Taken out.'
};
