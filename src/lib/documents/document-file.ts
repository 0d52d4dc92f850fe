import type { TextDocument } from './document.ts';

/** What writes a document is loaded when somebody asks: the Word library weighs more than any page. */
const WRITERS = {
	docx: async (document: TextDocument): Promise<Blob> => (await import('./to-docx.ts')).toDocx(document),
	md: async (document: TextDocument): Promise<Blob> =>
		textFile((await import('./to-markdown.ts')).toMarkdown(document), 'text/markdown'),
	html: async (document: TextDocument): Promise<Blob> =>
		textFile((await import('./to-html.ts')).toHtml(document), 'text/html')
} as const;

/** The endings of the files that a document is written as. */
export type DocumentFormat = keyof typeof WRITERS;
export const isDocumentFormat = (text: string): text is DocumentFormat => Object.hasOwn(WRITERS, text);

/** A text as the content of a file; `type` is a media type, such as `text/csv`. */
export const textFile = (text: string, type: string): Blob =>
	new Blob([text], { type: `${type};charset=utf-8` });

/** A document as the content of a file; rejects where it cannot be written. */
export const documentFile = (format: DocumentFormat, document: TextDocument): Promise<Blob> =>
	WRITERS[format](document);
