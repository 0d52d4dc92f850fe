import { meantCountry } from '../../domain/country-codes.ts';
import { fold } from '../../domain/fold.ts';
import { columnName } from '../check/column-name.ts';
import { parseCsv } from '../text/csv.ts';
import { languagesOf, olderLettersOf } from './languages.ts';

/** What a dataset tells of the letters that its texts may hold. */
export interface LetterHints {
	/** ISO code of the country of each city. */
	readonly countries: ReadonlyMap<string, string>;
	/** In lower case, how many languages of all countries write each letter, and the letters of Unicode tables. */
	readonly letters: ReadonlyMap<string, number>;
	/** Words of the dataset without accents and case: those of Unicode tables, and the ASCII ones of all, as of ids. */
	readonly words: ReadonlySet<string>;
}

/** A file as text; where its code page is unknown, each character is the code of a byte. */
export interface TextSample {
	readonly text: string;
	readonly isUnicode: boolean;
}

const UNICODE_WORD = /[\p{L}\p{M}]{4,}/gu;
/** Not beside a code in question, which would be a part of the word. */
const ASCII_WORD = /(?<![a-z\u0080-\u00ff])[a-z]{4,}(?![a-z\u0080-\u00ff])/giu;
/** Enough words to know the letters by. */
const MOST_WORDS = 50_000;

/** How many of the languages write each letter; the first of them, which is used most, counts twice. */
export function lettersIn(languages: Iterable<string>): Map<string, number> {
	const letters = new Map<string, number>();
	for (const [at, language] of [...new Set(languages)].entries())
		for (const letter of olderLettersOf(language))
			letters.set(letter, (letters.get(letter) ?? 0) + (at === 0 ? 2 : 1));
	return letters;
}

/** Words as long as a name that are ASCII, as in ids, or whose letters are certain. */
const wordsOf = (samples: readonly TextSample[]): ReadonlySet<string> => {
	const words = new Set<string>();
	for (const { text, isUnicode } of samples)
		for (const [word] of text.matchAll(isUnicode ? UNICODE_WORD : ASCII_WORD)) {
			if (words.size >= MOST_WORDS) return words;
			words.add(fold(word));
		}
	return words;
};

/** The letters beyond ASCII of the tables whose letters are certain, in lower case. */
const lettersBeyond = (samples: readonly TextSample[]): ReadonlySet<string> =>
	new Set(
		samples.flatMap(({ text, isUnicode }) =>
			isUnicode ? Array.from(text.match(/[^\P{L}\p{ASCII}]/gu) ?? [], (letter) => letter.toLowerCase()) : []
		)
	);

/** The country that each row with a `country_code` names, by its `city_id` or else by its line. */
function countriesIn(text: string): [string, string][] {
	const { header, rows } = parseCsv(text);
	const names = (header?.cells ?? []).map(columnName);
	const [country, city] = [names.indexOf('country_code'), names.indexOf('city_id')];
	if (country === -1) return [];
	return rows.map(({ line, cells }) => {
		const id = city === -1 ? '' : (cells[city] ?? '').trim();
		const named = cells[country] ?? '';
		return [id === '' ? `line ${line}` : id, meantCountry(named) ?? named.trim().toUpperCase()];
	});
}

/** What the files of a dataset tell of its letters; ids and country codes read alike in every code page. */
export function letterHints(samples: readonly TextSample[]): LetterHints {
	const countries = new Map(samples.flatMap(({ text }) => countriesIn(text)));
	const letters = lettersIn([...countries.values()].flatMap(languagesOf));
	for (const letter of lettersBeyond(samples)) if (!letters.has(letter)) letters.set(letter, 1);
	return { countries, letters, words: wordsOf(samples) };
}
