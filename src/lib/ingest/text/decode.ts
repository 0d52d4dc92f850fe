import { chooseCodePage, type ChosenPage } from '../letters/choose-code-page.ts';
import { asCodes, decodeWith, type CodePageName } from '../letters/code-pages.ts';
import { letterHints, type LetterHints, type TextSample } from '../letters/hints.ts';

/** What a file turned out to be. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePageName;

export interface Decoded {
	readonly encoding: Encoding;
	readonly text: string;
	/** Why some letters may be wrong although the file could be read; null where they cannot be. */
	readonly doubt: string | null;
}

/** A file that is no text at all: why. */
export interface Undecodable {
	readonly reason: string;
}

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
	[[0x50, 0x4b, 0x03, 0x04], 'it is a zip file or a workbook, not CSV; save the table as CSV'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'it is an old Excel workbook, not CSV; save the table as CSV'],
	[[0x25, 0x50, 0x44, 0x46], 'it is a PDF, not CSV']
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
	start.every((byte, index) => bytes[index] === byte);

/**
 * UTF-16 without a byte order mark shows in the header row: every second byte of its ASCII letters is zero.
 * Null where the zeros follow no such pattern.
 */
const utf16Order = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
	const zeros = [0, 0];
	const sample = bytes.subarray(0, 512);
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const most = sample.length / 2 / 2;
	if (odd > most && even === 0) return 'utf-16le';
	if (even > most && odd === 0) return 'utf-16be';
	return null;
};

const quoted = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');

/** What was taken for a file that is not Unicode, with words that a reader can judge it by. */
function whatWasTaken({ page, words, rival, isLikely }: ChosenPage): string {
	const taken = `it is not UTF-8 and was read as ${page.label} (${page.name}): ${quoted(words)}`;
	const wrong = isLikely ? '' : '; some letters look wrong';
	const other =
		rival === null ? '' : `; as ${rival.page.label} "${rival.inChosen}" would read "${rival.word}"`;
	return `${taken}${wrong}${other}; if a word is wrong, save it as UTF-8 ("CSV UTF-8")`;
}

const decodeCodePage = (bytes: Uint8Array, hints: LetterHints): Decoded => {
	const chosen = chooseCodePage(bytes, hints);
	return {
		encoding: chosen.page.name,
		text: decodeWith(chosen.page, bytes),
		doubt: whatWasTaken(chosen)
	};
};

/** More letters of several bytes than stray bytes: no text in a code page looks like that. */
const isMostlyUtf8 = (text: string): boolean => {
	const strays = text.split('\ufffd').length - 1;
	const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
	return letters > strays;
};

const lostWords = (text: string): readonly string[] =>
	[...new Set(text.match(/[^\s"(),;:/]*\ufffd[^\s"(),;:/]*/gu))].slice(0, 3);

const decode16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded => {
	const text = new TextDecoder(encoding).decode(bytes);
	const doubt = text.includes('\ufffd')
		? 'it is UTF-16 with bytes that are no character; save it as UTF-8'
		: null;
	return { encoding, text, doubt };
};

/** The text of bytes that are UTF-8 or UTF-16; null where they are neither, and a reason where they are no text. */
function decodeUnicode(bytes: Uint8Array): Decoded | Undecodable | null {
	for (const [start, reason] of SIGNATURES) if (startsWith(bytes, start)) return { reason };
	if (startsWith(bytes, [0xff, 0xfe])) return decode16(bytes, 'utf-16le');
	if (startsWith(bytes, [0xfe, 0xff])) return decode16(bytes, 'utf-16be');
	if (bytes.includes(0)) {
		const order = utf16Order(bytes);
		if (order !== null) return decode16(bytes, order);
		return { reason: 'it holds zero bytes, so it is not a text file' };
	}
	try {
		return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubt: null };
	} catch {
		const text = new TextDecoder('utf-8').decode(bytes);
		const marked = startsWith(bytes, [0xef, 0xbb, 0xbf]);
		if (!marked && !isMostlyUtf8(text)) return null;
		const doubt = `it ${marked ? 'is marked as UTF-8 but has' : 'is UTF-8 but for'} bytes that are not: ${quoted(lostWords(text))}; save it as UTF-8`;
		return { encoding: 'utf-8', text, doubt };
	}
}

/** What is known of a file before the whole dataset is: its text, or the codes of its bytes. */
export function sampleOf(bytes: Uint8Array): TextSample {
	const decoded = decodeUnicode(bytes);
	if (decoded === null) return { text: asCodes(bytes), isUnicode: false };
	return { text: 'text' in decoded ? decoded.text : '', isUnicode: true };
}

/**
 * Reads the bytes of a CSV file as spreadsheets write them: UTF-8 with or without a byte order mark, UTF-16
 * in either order with or without one, or a code page of Europe, which the letters that `hints` expects
 * decide. The mark is dropped. Never throws.
 */
export const decode = (
	bytes: Uint8Array,
	hints: () => LetterHints = () => letterHints([sampleOf(bytes)])
): Decoded | Undecodable => decodeUnicode(bytes) ?? decodeCodePage(bytes, hints());
