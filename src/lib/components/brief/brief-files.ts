import { allItems } from '#lib/basket/basket.ts';
import { citedItems, type BriefInput } from '#lib/basket/brief-input.ts';
import {
	documentFile,
	isDocumentFormat,
	textFile,
	type DocumentFormat
} from '#lib/documents/document-file.ts';
import { slug } from '#lib/domain/slug.ts';

export const BRIEF_FORMATS = ['docx', 'md', 'html'] as const satisfies readonly DocumentFormat[];
export const RECORD_FORMATS = ['csv', 'bib', 'ris', 'json'] as const;
type RecordFormat = (typeof RECORD_FORMATS)[number];
export type BriefFormat = DocumentFormat | RecordFormat;

const TYPES: Readonly<Record<RecordFormat, string>> = {
	csv: 'text/csv',
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems',
	json: 'application/json'
};

/** The brief with its drawing; what draws and writes it is loaded when somebody asks. */
export async function drawnBrief(input: BriefInput, element: HTMLElement) {
	const [{ briefDocument }, { findingsPicture }] = await Promise.all([
		import('#lib/basket/brief-document.ts'),
		import('./findings-picture.ts')
	]);
	return briefDocument({ ...input, picture: await findingsPicture(input, element) });
}

/** How many A4 pages the brief fills in Word, in full and parts; its drawing is only measured. */
export async function briefPages(input: BriefInput): Promise<number> {
	const [{ briefDocument }, { findingsDrawing }, { pagesOf }] = await Promise.all([
		import('#lib/basket/brief-document.ts'),
		import('./findings-drawing.ts'),
		import('#lib/documents/page-count.ts')
	]);
	const drawing = findingsDrawing(input);
	const picture = drawing && { type: 'picture' as const, png: new Uint8Array(), ...drawing };
	return pagesOf(briefDocument({ ...input, picture }));
}

async function recordsText(format: RecordFormat, input: BriefInput): Promise<string> {
	const citations = citedItems(allItems(input.basket), input.records).map(({ cited }) => cited.citation);
	switch (format) {
		case 'csv':
			return (await import('#lib/basket/brief-csv.ts')).briefCsv(input);
		case 'bib':
			return (await import('#lib/citations/bibtex.ts')).toBibtex(citations);
		case 'ris':
			return (await import('#lib/citations/ris.ts')).toRis(citations);
		case 'json':
			return (await import('#lib/citations/csl-json.ts')).toCslJson(citations);
	}
}

/** What a file of the basket is called, without its ending. */
export const fileName = ({ basket }: Pick<BriefInput, 'basket'>): string =>
	slug(basket.texts.title).slice(0, 60) || 'brief';

/** The brief, or its records, in one format; rejects where it cannot be written. */
export async function briefFile(format: BriefFormat, input: BriefInput, element: HTMLElement): Promise<Blob> {
	return isDocumentFormat(format)
		? documentFile(format, await drawnBrief(input, element))
		: textFile(await recordsText(format, input), TYPES[format]);
}
