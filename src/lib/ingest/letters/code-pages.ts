import { DOS_AND_MAC } from './dos-and-mac.ts';

/** What Windows-1252 has at 0x80 to 0x9f. Some releases of Node decode these codes as Latin-1, so they stand here. */
const WESTERN =
	'€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ' +
	Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join('');

/**
 * The code pages of one byte a letter that spreadsheets of European countries write, and what people call them. Of two
 * pages that say the same of a text, the earlier one is named.
 */
const NAMES = {
	'windows-1252': 'Windows-1252',
	'windows-1250': 'Windows-1250',
	'windows-1254': 'Windows-1254',
	'windows-1257': 'Windows-1257',
	'windows-1251': 'Windows-1251',
	'windows-1253': 'Windows-1253',
	'iso-8859-15': 'ISO 8859-15',
	'iso-8859-2': 'ISO 8859-2',
	'iso-8859-16': 'ISO 8859-16',
	'iso-8859-4': 'ISO 8859-4',
	'iso-8859-10': 'ISO 8859-10',
	'iso-8859-13': 'ISO 8859-13',
	'iso-8859-14': 'ISO 8859-14',
	'iso-8859-3': 'ISO 8859-3',
	'iso-8859-5': 'ISO 8859-5',
	'iso-8859-7': 'ISO 8859-7',
	ibm850: 'code page 850',
	ibm852: 'code page 852',
	ibm437: 'code page 437',
	ibm857: 'code page 857',
	ibm775: 'code page 775',
	ibm866: 'code page 866',
	ibm737: 'code page 737',
	macintosh: 'Mac Roman',
	'mac-ce': 'Mac Central European',
	'mac-croatian': 'Mac Croatian',
	'mac-romanian': 'Mac Romanian',
	'mac-turkish': 'Mac Turkish',
	'mac-greek': 'Mac Greek',
	'x-mac-cyrillic': 'Mac Cyrillic',
	'koi8-u': 'KOI8-U',
	'koi8-r': 'KOI8-R'
} as const;

export type CodePageName = keyof typeof NAMES;

/** A code page: the letter of each byte from 0x80 on, U+FFFD where the page leaves the byte unused. */
export interface CodePage {
	readonly name: CodePageName;
	/** What people call it. */
	readonly label: string;
	readonly high: string;
}

const isName = (name: string): name is CodePageName => Object.hasOwn(NAMES, name);

/** A byte that a page leaves unused comes back as a control character, or not at all. */
const withoutControls = (letters: string): string => letters.replace(/[\u0080-\u009f]/gu, '\ufffd');

const upperHalf = (name: CodePageName): string | null => {
	if (name === 'windows-1252') return WESTERN;
	if (Object.hasOwn(DOS_AND_MAC, name)) return DOS_AND_MAC[name as keyof typeof DOS_AND_MAC];
	try {
		const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
		return withoutControls(new TextDecoder(name).decode(bytes));
	} catch {
		// A run time without the data of all code pages does without this one.
		return null;
	}
};

let known: readonly CodePage[] | null = null;

/** Every code page that can be read here, Windows-1252 first. */
export function codePages(): readonly CodePage[] {
	known ??= Object.keys(NAMES)
		.filter(isName)
		.flatMap((name) => {
			const high = upperHalf(name);
			return high === null ? [] : [{ name, label: NAMES[name], high }];
		});
	return known;
}

/** The text of bytes in a code page. */
export function decodeWith({ high }: CodePage, bytes: Uint8Array): string {
	const parts: string[] = [];
	const size = 8192;
	for (let start = 0; start < bytes.length; start += size) {
		const codes = Array.from(bytes.subarray(start, start + size), (byte) =>
			byte < 0x80 ? byte : high.charCodeAt(byte - 0x80)
		);
		parts.push(String.fromCharCode(...codes));
	}
	return parts.join('');
}

/** Bytes as a text whose every character is the code of a byte, to look at before the page is known. */
export const asCodes = (bytes: Uint8Array): string =>
	decodeWith(
		{
			name: 'windows-1252',
			label: '',
			high: String.fromCharCode(...Array.from({ length: 128 }, (_, index) => 0x80 + index))
		},
		bytes
	);
