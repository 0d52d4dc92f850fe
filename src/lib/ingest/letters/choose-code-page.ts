import { columnName } from '../check/column-name.ts';
import { parseCsv } from '../text/csv.ts';
import { asCodes, codePages, type CodePage } from './code-pages.ts';
import { lettersIn, type LetterHints } from './hints.ts';
import { languagesOf } from './languages.ts';
import { scoreText, type Expected } from './score-text.ts';

/** The code page that bytes were probably written in. */
export interface ChosenPage {
	readonly page: CodePage;
	/** Words that look right in it, which a reader can judge. */
	readonly words: readonly string[];
	/** The next likely page that says something else, with a word in which they differ; null where none comes near. */
	readonly rival: Rival | null;
	/** False where the words look wrong in every page. */
	readonly isLikely: boolean;
}

/** Another page, and how a word reads in it that reads otherwise in the chosen one. */
export interface Rival {
	readonly page: CodePage;
	readonly word: string;
	readonly inChosen: string;
}

/** A cell whose characters are the codes of its bytes, and the letters that it may hold. */
interface Sample {
	readonly codes: string;
	readonly expected: Expected;
}

const BEYOND_ASCII = /[\u0080-\u00ff]/u;
/** Cells enough to tell by. */
const MOST_SAMPLES = 2000;
const MOST_WORDS = 3;
/** Pages that hardly any spreadsheet writes; they need more evidence than the others. */
const RARE = /^(?:iso-8859-(?:3|4|10|14|16)|mac-)/u;
/** A rival is named from this share of the best score on. */
const NEAR = 0.6;

/** The cells with letters in question, each once, with the letters of the country that its row names. */
function samplesOf(bytes: Uint8Array, hints: LetterHints): Sample[] {
	const { header, rows } = parseCsv(asCodes(bytes));
	const names = (header?.cells ?? []).map(columnName);
	const [country, city] = [names.indexOf('country_code'), names.indexOf('city_id')];
	const byCountry = new Map<string, Expected>();
	const expectedOf = (code: string): Expected => {
		let expected = byCountry.get(code);
		if (expected === undefined) {
			const { letters, words } = hints;
			expected = { ofRow: lettersIn(languagesOf(code)), ofDataset: letters, words };
			byCountry.set(code, expected);
		}
		return expected;
	};
	const samples = new Map<string, Sample>();
	for (const { cells } of [...(header === null ? [] : [header]), ...rows]) {
		const named = (cells[country] ?? '').trim().toUpperCase();
		const code = named === '' ? (hints.countries.get((cells[city] ?? '').trim()) ?? '') : named;
		for (const codes of cells) {
			if (samples.size >= MOST_SAMPLES) return [...samples.values()];
			if (BEYOND_ASCII.test(codes)) samples.set(codes, { codes, expected: expectedOf(code) });
		}
	}
	return [...samples.values()];
}

const inPage = ({ high }: CodePage, codes: string): string =>
	codes.replace(/[\u0080-\u00ff]/gu, (code) => high.charAt(code.charCodeAt(0) - 0x80));

/** The codes of words with a letter in question, the ones first that are words in `page` and not other signs. */
function wordsIn(page: CodePage, samples: readonly Sample[]): string[] {
	const words = new Set<string>();
	// The codes of some spaces are those of letters in other pages.
	for (const { codes } of samples)
		for (const [word] of codes.matchAll(/[^ \t\n"(),;:/]*[\u0080-\u00ff][^ \t\n"(),;:/]*/gu)) words.add(word);
	const isWord = (codes: string): boolean => /^[\p{L}\p{M}\ufffd-]{2,24}$/u.test(inPage(page, codes));
	const all = [...words];
	return [...all.filter(isWord), ...all.filter((word) => !isWord(word))];
}

/**
 * The code page of bytes that are not Unicode: the one whose letters are those of the languages of the countries that
 * the rows name, of the dataset's countries, and of its tables that are Unicode. Of equals the first in the list.
 */
export function chooseCodePage(bytes: Uint8Array, hints: LetterHints): ChosenPage {
	const samples = samplesOf(bytes, hints);
	const scored = codePages()
		.map((page) => {
			const score = samples.reduce(
				(sum, { codes, expected }) => sum + scoreText(inPage(page, codes), expected),
				RARE.test(page.name) ? -1 : 0
			);
			return { page, score };
		})
		.sort((a, b) => b.score - a.score);
	const [best, ...others] = scored;
	if (best === undefined) throw new Error('no code page is known');
	const words = wordsIn(best.page, samples);
	const read = (page: CodePage): string[] => words.map((codes) => inPage(page, codes));
	const chosen = read(best.page);
	const differs = (page: CodePage): number => read(page).findIndex((word, at) => word !== chosen[at]);
	const near = others
		.filter(({ score }) => score > 0 && score >= best.score * NEAR)
		.find(({ page }) => differs(page) !== -1);
	return {
		page: best.page,
		words: chosen.slice(0, MOST_WORDS),
		rival:
			near === undefined
				? null
				: {
						page: near.page,
						word: read(near.page)[differs(near.page)] ?? '',
						inChosen: chosen[differs(near.page)] ?? ''
					},
		isLikely: best.score > 0
	};
}
