export const layout = {
	skip: 'Skip to the content',
	keys: {
		picture:
			'Enter or an arrow key goes in, arrow keys go from place to place, Home and End to the first and last, Escape leaves.',
		table:
			'Enter or an arrow key goes in, arrow keys go from cell to cell, Home and End to the ends of the row, Escape leaves.',
		list: 'Enter or an arrow key goes in, arrow keys go from entry to entry, Home and End to the first and last, Tab through the links of an entry, Escape leaves.'
	},
	menu: 'Menu',
	navigation: 'Pages',
	nav: {
		compare: 'Compare',
		learn: 'Learn',
		argue: 'Argue',
		more: 'More',
		overview: 'Overview',
		cities: 'Cities',
		atlas: 'Atlas',
		sideBySide: 'Side by side',
		swot: 'SWOT',
		grid: 'Grid',
		groups: 'Groups',
		meetings: 'Meetings',
		advocacy: 'Advocacy',
		policy: 'Europe',
		peers: 'Staff exchanges',
		themes: 'Themes',
		practices: 'Practices',
		brief: 'Brief',
		data: 'Data',
		about: 'About',
		search: 'Search'
	},
	footerSource: 'Figures and statements come from',
	footerSourceAfter: 'Sentences are ours; figures, names and titles are the report’s.',
	footerFiles: 'All files to download',
	footerAbout: 'How this was made, what is missing, how to cite',
	footerPrivacy: 'No cookies, no tracking, no request to anyone else.'
};
