/**
 * The letters beyond a to z that each language of Europe writes, in lower case, after the main exemplar characters of
 * the Unicode Common Locale Data Repository, the frequent ones first.
 */
const LETTERS: Readonly<Record<string, string>> = {
	be: 'абвгдежзйклмнопрстуфхцчшыьэюяёіў',
	bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
	bs: 'čćđšž',
	ca: 'àçèéíïòóúü·',
	cs: 'áčďéěíňóřšťúůýž',
	cy: 'âêîôûŵŷ',
	da: 'æøåé',
	de: 'äöüß',
	el: 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ',
	en: 'é',
	es: 'áéíñóúü',
	et: 'äõöüšž',
	eu: 'ñü',
	fi: 'äöšž',
	fo: 'áðíóúýæø',
	fy: 'âêéôûúëï',
	fr: 'éèàçêâîïôœùûëæüÿ',
	ga: 'áéíóú',
	gl: 'áéíñóúüï',
	hr: 'čćđšž',
	hu: 'áéíóöőúüű',
	is: 'áðéíóúýþæö',
	it: 'àèéìòù',
	lb: 'äéëöüâêîôû',
	lt: 'ąčęėįšųūž',
	lv: 'āčēģīķļņšūž',
	mk: 'абвгѓдежзѕијклљмнњопрстќуфхцчџш',
	mt: 'ċġħżàèìòù',
	nb: 'æøåéòô',
	nl: 'ëïéèöüáó',
	pl: 'ąćęłńóśźż',
	pt: 'ãçáéíóâêôõúàü',
	rm: 'àèéìòù',
	ro: 'ăâîșț',
	ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
	sk: 'áäčďéíĺľňóôŕšťúýž',
	sl: 'čšž',
	sq: 'çë',
	sr: 'čćđšžабвгдђежзијклљмнњопрстћуфхцчџш',
	sv: 'åäöé',
	tr: 'çğıİöşüâîû',
	uk: 'абвгґдежзийклмнопрстуфхцчшщьюяєії'
};

/** The languages in which names of a country's places and bodies are written, the most used first. */
const LANGUAGES: Readonly<Record<string, string>> = {
	AD: 'ca es fr',
	AL: 'sq',
	BA: 'bs sr hr',
	BE: 'fr nl de',
	BY: 'be ru',
	CH: 'de fr it rm',
	CY: 'el tr',
	ES: 'es ca gl eu',
	FI: 'fi sv',
	FO: 'fo da',
	GB: 'en cy',
	GR: 'el',
	IE: 'en ga',
	IT: 'it de fr sl',
	LU: 'lb fr de',
	MD: 'ro ru',
	ME: 'sr bs',
	MK: 'mk sq',
	MT: 'mt en it',
	NO: 'nb',
	RO: 'ro hu de',
	RS: 'sr hu',
	NL: 'nl fy',
	SI: 'sl',
	SK: 'sk hu',
	UA: 'uk ru',
	XK: 'sq sr'
};

/** The languages of a country by its ISO code; beyond the list, the most used one that the locale data names. */
export function languagesOf(country: string): readonly string[] {
	const listed = LANGUAGES[country];
	if (listed !== undefined) return listed.split(' ');
	if (!/^[A-Z]{2}$/u.test(country)) return [];
	const { language } = new Intl.Locale(`und-${country}`).maximize();
	return language in LETTERS ? [language] : [];
}

/** The letters of a language beyond a to z, in lower case; none for a language that is not of Europe. */
export const lettersOf = (language: string): string => LETTERS[language] ?? '';

/** The same as older code pages have them: Romanian with cedillas, since its commas came later. */
export const olderLettersOf = (language: string): string =>
	lettersOf(language) + (language === 'ro' ? 'şţ' : '');

/** All languages with letters beyond a to z. */
export const EUROPEAN_LANGUAGES: readonly string[] = Object.keys(LETTERS);

/** Every letter beyond a to z of any of them, in lower case. */
export const EUROPEAN_LETTERS: ReadonlySet<string> = new Set(Object.values(LETTERS).join('') + 'ţ');
