/** Signs that mean something to BibTeX or TeX; the rest is UTF-8, which every current reader takes. */
const SIGNS: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** Signs that TeX joins to another one: two hyphens to a dash, two apostrophes to a quotation mark. */
const JOINED = /(?<=-)-|(?<=')'|(?<=[`!?])`|(?<=,),/g;

/** Text as a BibTeX field holds it. */
export const bibtexText = (text: string): string =>
	text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[\\{}#$%&_~^]/g, (sign) => SIGNS[sign] ?? sign)
		.replaceAll(JOINED, '{}$&');
