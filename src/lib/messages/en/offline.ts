import { plural } from '../plural.ts';
import { offline as texts } from './texts/offline.ts';

const pages = (count: number) => plural(count, { one: 'page', other: 'pages' });

export const offline = {
	...texts,
	description: (network: string) =>
		`Keep the pages of the ${network} baseline dashboard in the browser, to read them without a connection.`,
	keeping: (done: number, known: number) => `Keeping the main pages: ${done} of ${known} files so far …`,
	kept: (count: number) => `This browser keeps ${pages(count)}.`
};
