/** Letters that Unicode does not take apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	đ: 'd',
	ø: 'o',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ħ: 'h',
	ς: 'σ'
};

const BEYOND_ASCII = /\P{ASCII}/u;

/** A text without accents, case and invisible signs (soft hyphens, zero-width spaces), as people type it: `Timișoara` and `TIMISOARA` are `timisoara`, `Łódź` is `lodz`. */
export const fold = (text: string): string =>
	// Most texts have nothing but letters of English, and are folded ten times as fast.
	BEYOND_ASCII.test(text)
		? text
				.normalize('NFKD')
				.replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
				.toLowerCase()
				.replace(/[łđøßæœðþıħς]/gu, (letter) => LETTERS[letter] ?? letter)
		: text.toLowerCase();
