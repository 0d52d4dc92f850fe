import { plural } from '../plural.ts';

export const ownData = {
	label: 'Your own data',
	what: (network: string, file: string, time: string) =>
		`You are looking at your own data: ${network}, read from ${file} on ${time}.`,
	stays: 'It stays in this browser, which may clear it: your file is the only safe copy.',
	warnings: (count: number) => plural(count, { one: 'warning', other: 'warnings' }),
	back: 'Back to the published network',
	save: 'Save as a website',
	forget: 'Forget this data',
	keptHeading: 'Your data is still here',
	kept: (network: string, file: string, time: string) =>
		`This browser keeps ${network}, read from ${file} on ${time}.`,
	forgotten: 'Your data is forgotten in this browser, with every page that was made from it.',
	notForgotten: 'The browser did not let us forget it. Clear the data of this site in its settings.',
	packing: (done: number, known: number) =>
		known === 0 ? 'Making the website …' : `Making the website: ${done} of ${known} files so far …`,
	packed: (name: string) => `Saved as ${name}. Unzip it on any web server.`,
	notPacked: (reason: string) => `The website could not be made. ${reason}`.trim(),
	readme: (network: string) =>
		[
			`The baseline dashboard of ${network}, as a website.`,
			'',
			'Unzip it into a folder of any web server and open the address of that folder. Nothing has to be installed or',
			'set: all links are relative. Let the server answer unknown addresses with 404.html where it can; that page',
			'expects the site at the root of its host.',
			'To look at it on your own computer, serve the folder with any web server. Opened as files, pages read but do',
			'not sort or filter, since browsers load no scripts from files.',
			''
		].join('\r\n'),
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
