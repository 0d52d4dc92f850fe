export const layout = {
	skip: 'Skip to the content',
	siteName: (network: string) => `${network} baseline dashboard`,
	menu: 'Menu',
	navigation: 'Pages',
	pageTitle: (page: string, network: string) => `${page} – ${network} baseline dashboard`,
	nav: {
		compare: 'Compare',
		learn: 'Learn',
		argue: 'Argue',
		more: 'More',
		overview: 'Overview',
		cities: 'Cities',
		sideBySide: 'Side by side',
		grid: 'Grid',
		meetings: 'Meetings',
		advocacy: 'Advocacy',
		peers: 'Staff exchanges',
		themes: 'Themes',
		practices: 'Practices',
		about: 'About',
		search: 'Search'
	},
	footerSource: 'Figures and statements come from',
	footerSourceAfter: 'Sentences are ours; figures, names and titles are the report’s.',
	footerVersion: (version: string) => `Dataset ${version}`,
	footerAbout: 'How this was made, what is missing, how to cite',
	footerPrivacy: 'No cookies, no tracking, no request to anyone else.'
};
