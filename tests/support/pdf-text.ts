import { execFileSync } from 'node:child_process';

/** What to do where PDF files cannot be read: the tests that do are never passed over. */
const NO_POPPLER =
	'PDF files are read with pdftotext, which is not here: install poppler (Debian: poppler-utils) and run the tests again.';

/**
 * The text of a PDF file, laid out as on its pages.
 *
 * @throws {Error} that says what to install, where there is no pdftotext
 */
export function pdfText(file: string): string {
	try {
		return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(NO_POPPLER, { cause: error });
		throw error;
	}
}

/** How many pages a PDF file has. */
export const pdfPages = (file: string): number => pdfText(file).split('\f').length - 1;
