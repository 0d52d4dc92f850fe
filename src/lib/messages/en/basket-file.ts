import { basketFile as texts } from './texts/basket-file.ts';
/** Why a file or a link is no basket. Apart from the words of the brief, which only its page needs. */
export const basketFile = {
	...texts,
	otherVersion: (version: string) => `The basket has version ${version}; this dashboard reads version 1.`,
	notJson: (why: string) => `The file is not JSON: ${why}.`
};
