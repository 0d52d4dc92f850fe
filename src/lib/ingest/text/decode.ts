/** What a file turned out to be. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

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
const utf16Order = (bytes: Uint8Array): Encoding | null => {
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

/**
 * What no Western word holds (`£ódŸ`, `Timiºoara`, `Ñîôèÿ`): the file was probably written with another
 * Windows code page, and its diacritics would be wrong.
 */
const ODD_IN_A_WORD = /\p{L}[£¥ª¹³º¿¼¾]\p{L}|(?<!\p{L})[£¥ª¯]\p{Ll}|[À-ÿ]{4}/u;
const UNUSED_CODES = /[\u0080-\u009f]/u;

/** What Windows-1252 has at 0x80 to 0x9f; five of the codes are unused and stay what they are. */
const HIGH =
	'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + // 0x80
	'\u0090‘’“”•–—˜™š›œ\u009džŸ'; // 0x90

const decode1252 = (bytes: Uint8Array): Decoded => {
	// Some releases of Node decode these codes as Latin-1; browsers do not, so the rest of the work is here.
	const latin = new TextDecoder('windows-1252').decode(bytes);
	const text = latin.replace(/[\u0080-\u009f]/gu, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
	const odd = ODD_IN_A_WORD.test(text) || UNUSED_CODES.test(text);
	return {
		encoding: 'windows-1252',
		text,
		doubt: odd
			? 'it is not UTF-8 and was read as Windows-1252, but some letters look wrong; save it as UTF-8 ("CSV UTF-8")'
			: null
	};
};

const decode16 = (bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded => {
	const text = new TextDecoder(encoding).decode(bytes);
	const doubt = text.includes('\ufffd')
		? 'it is UTF-16 with bytes that are no character; save it as UTF-8'
		: null;
	return { encoding, text, doubt };
};

/**
 * Reads the bytes of a CSV file as spreadsheets write them: UTF-8 with or without a byte order mark, UTF-16
 * in either order with or without one, or Windows-1252. The mark is dropped. Never throws.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
	for (const [start, reason] of SIGNATURES) if (startsWith(bytes, start)) return { reason };
	if (startsWith(bytes, [0xff, 0xfe])) return decode16(bytes, 'utf-16le');
	if (startsWith(bytes, [0xfe, 0xff])) return decode16(bytes, 'utf-16be');
	if (bytes.includes(0)) {
		const order = utf16Order(bytes);
		if (order === 'utf-16le' || order === 'utf-16be') return decode16(bytes, order);
		return { reason: 'it holds zero bytes, so it is not a text file' };
	}
	try {
		return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubt: null };
	} catch {
		if (!startsWith(bytes, [0xef, 0xbb, 0xbf])) return decode1252(bytes);
		const text = new TextDecoder('utf-8').decode(bytes);
		return {
			encoding: 'utf-8',
			text,
			doubt: 'it is marked as UTF-8 but has bytes that are not; save it as UTF-8'
		};
	}
}
