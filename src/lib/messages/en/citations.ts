import { formatList } from '../../format/list.ts';
import { citations as texts } from './texts/citations.ts';

export const citations = {
	...texts,
	version: (version: string) => `dataset ${version}`,
	/** Where in a profile a statement stands. */
	under: (headings: readonly string[]) => `under ${formatList(headings.map((heading) => `“${heading}”`))}`,
	asNote: (number: number) => `As note ${number}`,
	via: (title: string, version: string, address: string, accessed: string) =>
		`${title}, dataset ${version}, ${address}, accessed ${accessed}.`,
	accessed: (date: string) => `accessed ${date}`
};
