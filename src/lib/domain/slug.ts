import { fold } from './fold.ts';

/** A text as an id would be written: no accents, lower case, hyphens between the words (`Łódź` is `lodz`). */
export const slug = (text: string): string =>
	fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '');
