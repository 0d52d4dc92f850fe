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

/**
 * The id of a record whose key has several columns, for anchors and for `record_id` columns: the parts in
 * the order of the key, as slugs, joined by hyphens (`albacete` + `ESF+` is `albacete-esf`).
 */
export const recordId = (key: readonly string[]): string => key.map(slug).join('-');
