import type { Dataset } from '../domain/dataset.ts';
import { readDataset } from './read-dataset.ts';

let counted: { dataset: Dataset; letters: readonly number[] } | null = null;

/** The code points of all texts of the network, each once. */
export function readLetters(): readonly number[] {
	const dataset = readDataset();
	if (counted?.dataset !== dataset) {
		const letters = new Set(JSON.stringify(dataset).normalize('NFC'));
		counted = { dataset, letters: [...letters].map((letter) => letter.codePointAt(0) ?? 0) };
	}
	return counted.letters;
}
