export const ownData = {
	label: 'Your own data',
	stays: 'It stays in this browser, which may clear it: your file is the only safe copy.',
	back: 'Back to the published network',
	save: 'Save as a website',
	forget: 'Forget this data',
	keptHeading: 'Your data is still here',
	forgotten: 'Your data is forgotten in this browser, with every page that was made from it.',
	notForgotten: 'The browser did not let us forget it. Clear the data of this site in its settings.',
	missing: {
		title: 'This address shows somebody’s own data',
		lead: 'The pages below this address are made from tables that a reader opened in a browser, and they never leave it. This browser has none.',
		go: 'Ask whoever sent you the address for the file, or for the saved website, and open it here.',
		open: 'Open a file'
	},
	refused: {
		title: 'This browser does not show own data at an address',
		lead: 'The data is here, but the browser does not let this site answer its addresses: it does so over https only, and often not in private windows.',
		go: 'You can still save the whole dashboard as a website and open that.',
		open: 'To your data'
	}
};
