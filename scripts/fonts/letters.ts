import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often each code point occurs. */
export type Letters = ReadonlyMap<number, number>;

/** Counts the letters of texts, accents composed as pages have them. */
export function countLetters(texts: Iterable<string>): Letters {
	const counts = new Map<number, number>();
	for (const text of texts) {
		for (const letter of text.normalize('NFC')) {
			const code = letter.codePointAt(0)!;
			counts.set(code, (counts.get(code) ?? 0) + 1);
		}
	}
	return counts;
}

/** The texts of all files under the folders whose name ends so; tests aside, whose letters no page shows. */
export function textsIn(folders: readonly string[], ending: string): string[] {
	return folders
		.filter((folder) => folder !== '' && existsSync(folder))
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
		)
		.filter((file) => file.endsWith(ending) && !file.includes('.test.'))
		.sort()
		.map((file) => readFileSync(file, 'utf8'));
}

/** What a reader can type on any keyboard is shown back in the same type. */
export const KEYBOARD: readonly number[] = Array.from({ length: 0x7f - 0x20 }, (_, place) => 0x20 + place);

/** Code points as a CSS `unicode-range`: `U+20-7E,U+E9`. */
export function unicodeRange(codes: Iterable<number>): string {
	const runs: [number, number][] = [];
	for (const code of [...new Set(codes)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last && last[1] === code - 1) last[1] = code;
		else runs.push([code, code]);
	}
	const hex = (code: number): string => code.toString(16).toUpperCase();
	return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
