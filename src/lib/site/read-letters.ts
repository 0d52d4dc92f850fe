import type { Dataset } from '../domain/dataset.ts';
import { readDataset } from './read-dataset.ts';

let counted: { dataset: Dataset; letters: readonly number[] } | null = null;

/** The code points of all texts of the network, each once. */
export function readLetters(): readonly number[] {
	const dataset = readDataset();
	if (counted?.dataset !== dataset) {
		counted = { dataset, letters: codePoints(JSON.stringify(dataset).normalize('NFC')) };
	}
	return counted.letters;
}

/** In the order in which they come first. A text of many megabytes is read once: a set of its letters took five times as long. */
function codePoints(text: string): readonly number[] {
	const seen = new Uint8Array(0x110000);
	const found: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.codePointAt(at) ?? 0;
		if (code > 0xffff) at++;
		if (seen[code] === 1) continue;
		seen[code] = 1;
		found.push(code);
	}
	return found;
}
