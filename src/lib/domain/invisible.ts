/**
 * Signs that take no room: zero-width spaces and joiners, soft hyphens, marks of direction, variation selectors, fillers;
 * by the properties Default_Ignorable_Code_Point and Cf (Format) of Unicode.
 */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;

/** A text without the signs that nobody sees. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Whether a text shows nothing: no sign at all, or only spaces, invisible signs and the empty Braille pattern. */
export const isBlank = (text: string): boolean => withoutInvisible(text).replace(/[\s\u2800]/gu, '') === '';

/** Signs that look like another one: spaces, blank patterns and hyphens that are not those of the keyboard. */
const LOOKALIKE = /[^\S \t\n\r]|[\u2800\u2010\u2011\u2212\ufe63\uff0d]/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const DOUBLE = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

const named = (sign: string): string =>
	`<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/**
 * A text in which signs that cannot be seen, or cannot be told from others, are named: `albacete<U+200B>`. Letters of
 * another script count where they stand in a word with Latin ones.
 */
export const revealInvisible = (text: string): string =>
	text
		.replace(INVISIBLE, named)
		.replace(LOOKALIKE, named)
		.replace(WORD, (word) => (LATIN.test(word) ? word.replace(DOUBLE, named) : word));
