import { meantCountry } from '../../domain/country-codes.ts';
import { fold } from '../../domain/fold.ts';
import { metaOf } from '../../schema/column.ts';
import type { CheckedTable } from '../check/check-table.ts';
import type { CheckedRow } from '../check/checked-row.ts';
import type { CheckedTables } from '../check/ids.ts';
import { languagesOf, lettersOf } from '../letters/languages.ts';
import { shorten, warning, type Problem } from '../problem.ts';
import { rowsOf, type Rule } from './rule.ts';

/** What stands for a letter that a code page did not have: a question mark, or a sign that replaces it. */
const SIGNS = '?¿□\ufffd';
const TOKEN = /[\p{L}\p{M}?¿□\ufffd]+/gu;
/** Inside a word, or before its first small letter; a question mark at the end of a word may be one. */
const LOST = /\p{L}[?¿□\ufffd]+\p{Ll}|^[?□\ufffd]+\p{Ll}|\p{Lu}[?¿□\ufffd]+\p{Lu}/u;
const LOST_SIGNS = /[?¿□\ufffd]+/gu;
const WORD = /[\p{L}\p{M}]{2,}/gu;
const ADDRESS = /:\/\/|www\.|[/=&]/u;

interface Lost {
	readonly row: CheckedRow;
	readonly column: string;
	readonly token: string;
}

const textColumns = ({ table, columns }: CheckedTable): string[] =>
	Object.entries(table.columns).flatMap(([name, column]) =>
		columns.has(name) && ['text', 'list'].includes(metaOf(column).kind) ? [name] : []
	);

/** Columns of names of places, which ask nothing: a question mark at their end is a letter too. */
const NAMES = new Set(['cities.name', 'cities.aliases']);

/** The words of a cell that lost a letter; parts of web addresses are none. */
const lostIn = (cell: string, isName: boolean): string[] =>
	SIGNS.split('').some((sign) => cell.includes(sign))
		? cell
				.split(/\s+/u)
				.filter((chunk) => !ADDRESS.test(chunk))
				.flatMap((chunk) => chunk.match(TOKEN) ?? [])
				.filter((token) => LOST.test(token.replace(/\?+$/u, '')) || (isName && /\p{L}{2}\?+$/u.test(token)))
		: [];

const findLost = (source: CheckedTable): Lost[] =>
	textColumns(source).flatMap((column) =>
		source.rows.flatMap((row) =>
			lostIn(row.cell(column), NAMES.has(`${source.table.name}.${column}`)).map((token) => ({
				row,
				column,
				token
			}))
		)
	);

/** All words of the dataset, also those of ids, each once. */
function allWords(tables: CheckedTables): readonly string[] {
	const words = new Set<string>();
	for (const source of tables.values())
		for (const column of source.columns)
			for (const row of source.rows) for (const [word] of row.cell(column).matchAll(WORD)) words.add(word);
	return [...words];
}

/** What a lost word is completed from. */
interface Known {
	readonly words: readonly string[];
	/** Country of each city. */
	readonly countries: ReadonlyMap<string, string>;
}

/** The letters whose plain form is `plain`, of the first language that has any. */
function lettersFor(plain: string, languages: readonly string[]): readonly string[] {
	const lists = languages.map((language) =>
		Array.from(lettersOf(language)).filter((letter) => fold(letter) === plain)
	);
	return lists.find((letters) => letters.length > 0) ?? [];
}

const MOST_GUESSES = 4;

/** The token with its lost letters filled in, in capitals where it is. */
function fill(token: string, letters: readonly string[]): string {
	let at = 0;
	return token.replace(LOST_SIGNS, (_, start: number) => {
		const letter = letters[at++] ?? '';
		const isCapital = start === 0 || (token[start - 1] !== undefined && !/\p{Ll}/u.test(token));
		return isCapital ? letter.toUpperCase() : letter.toLowerCase();
	});
}

/** Every choice of one letter from each list, as many as are worth reading. */
const combined = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
	lists.reduce<readonly (readonly string[])[]>(
		(all, list) => all.flatMap((some) => list.map((letter) => [...some, letter])).slice(0, MOST_GUESSES),
		[[]]
	);

/** What was probably meant: a word of the dataset, or one of its plain words with letters of the languages. */
function meantBy(token: string, languages: readonly string[], words: readonly string[]): readonly string[] {
	// UTF-8 leaves two signs for one letter.
	const shape = new RegExp(`^${token.replace(LOST_SIGNS, ({ length }) => `(.{1,${length}})`)}$`, 'iu');
	const plainShape = new RegExp(shape.source.replace(/[\p{L}\p{M}]+/gu, fold), 'iu');
	const whole = words.flatMap((word) => {
		const letters = shape.exec(word)?.slice(1) ?? [];
		return letters.length > 0 && letters.every((letter) => /^\P{ASCII}$/u.test(letter)) ? [letters] : [];
	});
	const plain = words.flatMap((word) => {
		const lists = (plainShape.exec(word)?.slice(1) ?? []).map((letter) =>
			lettersFor(letter.toLowerCase(), languages)
		);
		return lists.length === 0 ? [] : combined(lists);
	});
	const guesses = (whole.length > 0 ? whole : plain).map((letters) => fill(token, letters));
	return [...new Set(guesses)].slice(0, MOST_GUESSES);
}

/** A question mark that ends the word may be a letter or a question. */
const readings = (token: string): readonly string[] => [...new Set([token, token.replace(/\?+$/u, '')])];

function report({ file }: CheckedTable, { row, column, token }: Lost, known: Known): Problem[] {
	const named = row.cell('country_code') || (known.countries.get(row.cell('city_id')) ?? '');
	const countries = named === '' ? [...new Set(known.countries.values())] : [named];
	const languages = countries.flatMap(languagesOf);
	const meant = readings(token)
		.map((reading) => meantBy(reading, languages, known.words))
		.find((guesses) => guesses.length > 0);
	// The check of the cell reports this sign; here only what it stands for is new.
	if (meant === undefined && token.includes('\ufffd')) return [];
	const tail =
		meant === undefined
			? '; write it anew'
			: `; ${meant.map((word) => `"${word}"`).join(' or ')} was probably meant`;
	const at = { file, line: row.line, column, value: row.cell(column) };
	return [warning('odd-character', at, `"${shorten(token)}" seems to have lost a letter${tail}`)];
}

/**
 * Words with a question mark in place of a letter, as `Timi?oara`: they were saved in a code page that lacks it. What
 * was meant comes from the other words and ids of the dataset and the letters of the row's country.
 */
export const lostLetters: Rule = (tables) => {
	const found = [...tables.values()].map((source) => ({ source, lost: findLost(source) }));
	if (found.every(({ lost }) => lost.length === 0)) return [];
	const countries = new Map(
		rowsOf(tables, 'cities').map((row) => {
			const country = row.cell('country_code');
			return [row.cell('city_id'), meantCountry(country) ?? country.toUpperCase()];
		})
	);
	const known = { words: allWords(tables), countries };
	return found.flatMap(({ source, lost }) => lost.flatMap((one) => report(source, one, known)));
};
