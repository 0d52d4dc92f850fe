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
	ħ: 'h'
};

/** A text as an id would be written: no accents, lower case, hyphens between the words (`Łódź` is `lodz`). */
export const slug = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[łđøßæœðþıħ]/gu, (letter) => LETTERS[letter] ?? letter)
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '');
