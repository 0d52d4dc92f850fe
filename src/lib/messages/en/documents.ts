import { documents as texts } from './texts/documents.ts';
/** Documents on a page, and their downloads. */
export const documents = {
	...texts,
	back: (number: number) => `Back to the text at note ${number}`,
	ready: (name: string) => `${name} is in your downloads.`
};
