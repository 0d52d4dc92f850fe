import { citations as texts } from './texts/citations.ts';

export const citations = {
	...texts,
	version: (version: string) => `dataset ${version}`,
	asNote: (number: number) => `As note ${number}`,
	via: (title: string, version: string, address: string, accessed: string) =>
		`${title}, dataset ${version}, ${address}, accessed ${accessed}.`,
	accessed: (date: string) => `accessed ${date}`
};
