/** A part that ends its own sentence, also within quotation marks or brackets. */
const ENDS = /[.!?…][\s"”’»)\]]*$/u;

/** Parts as sentences in a row: a full stop behind each that does not end itself, none behind the last. */
export const joinSentences = (parts: readonly (string | null)[]): string =>
	parts
		.filter((part): part is string => part !== null && part !== '')
		.reduce((text, part) => (text === '' ? part : `${text}${ENDS.test(text) ? '' : '.'} ${part}`), '');
