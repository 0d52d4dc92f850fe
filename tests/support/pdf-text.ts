import { execFileSync } from 'node:child_process';

/** What to do where PDF files cannot be read: the tests that do are never passed over. */
const NO_POPPLER =
	'PDF files are read with pdftotext, which is not here: install poppler (Debian: poppler-utils) and run the tests again.';

/**
 * The text of a PDF file.
 *
 * @param order laid out as on its pages, or raw as it is written: there a cell's words follow each other
 * @throws {Error} that says what to install, where there is no pdftotext
 */
export const pdfText = (file: string, order: 'layout' | 'raw' = 'layout'): string =>
	read('pdftotext', [`-${order}`, file, '-']);

export interface PdfPage {
	/** In points. */
	readonly width: number;
	readonly height: number;
	/** Words that begin on the sheet and end beyond its right edge. */
	readonly cut: readonly string[];
}

/**
 * The pages of a PDF file, with what is cut off at their edge.
 *
 * @throws {Error} that says what to install, where there is no pdftotext
 */
export const pdfSheets = (file: string): PdfPage[] =>
	read('pdftotext', ['-bbox', file, '-'])
		.split('<page ')
		.slice(1)
		.map((page) => {
			const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
			const words = [...page.matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)/g)];
			return {
				width: Math.round(Number(width)),
				height: Math.round(Number(height)),
				cut: words.flatMap(([, right, word = '']) => (Number(right) > Number(width) ? [word] : []))
			};
		});

function read(command: string, options: readonly string[]): string {
	try {
		return execFileSync(command, options, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(NO_POPPLER, { cause: error });
		throw error;
	}
}

/** How many pages a PDF file has. */
export const pdfPages = (file: string): number => pdfText(file).split('\f').length - 1;
