export const offline = {
	title: 'Read this site offline',
	lead: 'Switch this on, and this browser keeps the main pages, and every page that you open from then on. You can read them without a connection.',
	own: 'These pages are made from your own data, in this browser. They work without a connection already.',
	needsScript: 'Keeping pages needs a script, and scripts are off in this browser.',
	on: 'Keep pages for reading offline',
	off: 'Stop, and remove all kept pages',
	asking: 'Asking the browser …',
	refused:
		'This browser does not let the site keep pages: it does so over https only, and often not in private windows.',
	notKept: 'The pages could not be kept. Check your connection and try again.',
	removed: 'No page is kept any more.',
	notRemoved: 'The browser did not let us remove the pages. Clear the data of this site in its settings.',
	listHeading: 'Kept pages',
	how: 'How it works',
	howText: [
		'Nothing is sent to anybody: the pages lie in the storage of this browser, some megabytes of it. The browser may clear it when it needs the room.',
		'Kept pages are all of one version of the site. When you are online, each page first asks whether a newer version was published; if so, every kept page is fetched anew. A page that was open before then says that it should be reloaded.',
		'Search and the lists of a main page work offline, too. Of cities, themes and all other pages, those are kept that you opened.'
	],
	main: 'The main pages',
	missing: {
		title: 'This page is not kept',
		lead: 'There is no connection to the site, and this browser does not keep this page. It keeps the main pages, and those that you opened since you switched that on.',
		again: 'Try again'
	}
};
