/** A part that ends its own sentence, also within quotation marks or brackets. */
const ENDS = /[.!?…][\s"”’»)\]]*$/u;

/** The full stop that a text still needs: none behind one that ends its own sentence, or that is cut short. */
export const fullStop = (text: string): '' | '.' => (ENDS.test(text) ? '' : '.');

/** A text as a sentence of its own: with the full stop that it needs. */
export const asSentence = (text: string): string => `${text}${fullStop(text)}`;

/** A sentence as a member of a list in one line: without its full stop. */
export const asMember = (sentence: string): string => sentence.replace(/\.$/u, '');

/** Parts as sentences in a row: a full stop behind each that does not end itself, none behind the last. */
export const joinSentences = (parts: readonly (string | null)[]): string =>
	parts
		.filter((part): part is string => part !== null && part !== '')
		.reduce((text, part) => (text === '' ? part : `${asSentence(text)} ${part}`), '');
