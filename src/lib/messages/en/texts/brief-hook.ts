export const briefHook = {
	take: 'Take into the brief as European hook',
	takeAsk: 'Take what the source says of the ask into the brief, with its footnote',
	taken: 'It is the European hook of the brief.',
	part: {
		ask: {
			taken: 'It is the ask of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:',
			item: 'The ask of the brief'
		},
		euHook: {
			taken: 'It is the European hook of the brief, with its footnote.',
			holds: 'In the brief, with its footnote:',
			item: 'European hook of the brief'
		}
	},
	/** For the author alone: it stands beside the editor, never in the brief. */
	noRequest:
		'The source describes this; the tables record nothing that it asks of anybody. It stands under the context: say above what you ask.',
	leave: 'Take out',
	left: 'Taken out.'
};
