import { plural } from '../plural.ts';
import { ownData as texts } from './texts/own-data.ts';

export const ownData = {
	...texts,
	what: (network: string, file: string, time: string) =>
		`You are looking at your own data: ${network}, read from ${file} on ${time}.`,
	warnings: (count: number) => plural(count, { one: 'warning', other: 'warnings' }),
	kept: (network: string, file: string, time: string) =>
		`This browser keeps ${network}, read from ${file} on ${time}.`,
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
		].join('\r\n')
};
