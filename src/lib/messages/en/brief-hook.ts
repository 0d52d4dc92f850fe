/** What a brief takes of records as its ask and its European hook: words of buttons on pages, and of the basket. */
export const briefHook = {
	take: 'Take into the brief as European hook',
	taken: 'It is the European hook of the brief.',
	part: {
		ask: {
			take: (title: string) => `Take the ask of the source, with its footnote: ${title}`,
			taken: 'It is the ask of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:',
			leave: (title: string) => `Take out of the ask: ${title}`,
			item: 'The ask of the brief'
		},
		euHook: {
			take: (title: string) => `Take it as the hook, with its footnote: ${title}`,
			taken: 'It is the European hook of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:',
			leave: (title: string) => `Take out of the hook: ${title}`,
			item: 'European hook of the brief'
		}
	},
	/** For the author alone: it stands beside the editor, never in the brief. */
	noRequest: 'The source describes this; the tables record nothing that it asks of anybody.',
	leave: 'Take out',
	left: 'Taken out.'
};
