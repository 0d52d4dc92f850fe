/**
 * A document as the dashboard hands it out: a meeting pack, an exchange plan, an advocacy brief. One model,
 * written as DOCX, Markdown or HTML, so that no format says more than another.
 */
export interface TextDocument {
	readonly title: string;
	/** BCP 47 tag of the text. */
	readonly language: string;
	/** One sentence for the file's own description. */
	readonly description: string;
	readonly blocks: readonly Block[];
}

/** A run of text. Several make a paragraph. */
export interface Inline {
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	/** Absolute address, or that of a page of this site (`site-links.ts`). */
	readonly href?: string;
	/** A footnote that hangs at the end of the run. */
	readonly note?: readonly Inline[];
	/** What the note reads like where another one has named its source before (`short-notes.ts`). */
	readonly repeat?: {
		/** Tells the source, in the edition that is cited, from every other. */
		readonly source: string;
		/** What differs from note to note, behind "As note 1". */
		readonly rest: readonly Inline[];
	};
}

export interface Heading {
	readonly type: 'heading';
	readonly level: 1 | 2 | 3;
	readonly text: string;
}

export interface Paragraph {
	readonly type: 'paragraph';
	readonly content: readonly Inline[];
	/** Smaller and quieter: method, dates, licence. */
	readonly quiet?: boolean;
}

export interface List {
	readonly type: 'list';
	readonly ordered: boolean;
	readonly items: readonly (readonly Inline[])[];
}

export interface Grid {
	readonly type: 'table';
	readonly caption: string;
	readonly header: readonly string[];
	/** Rows of cells; each cell is a run of inlines. */
	readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export interface Picture {
	readonly type: 'picture';
	/** PNG file. */
	readonly png: Uint8Array;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** What the picture shows, for readers who do not see it. */
	readonly alternative: string;
	readonly caption: string;
}

export type Block = Heading | Paragraph | List | Grid | Picture;

export const heading = (level: Heading['level'], text: string): Heading => ({ type: 'heading', level, text });

/** A paragraph of one text or of several runs. */
export const paragraph = (content: string | readonly Inline[], quiet = false): Paragraph => ({
	type: 'paragraph',
	content: typeof content === 'string' ? [{ text: content }] : content,
	quiet
});

/** A list whose items are texts or runs. */
export const list = (items: readonly (string | readonly Inline[])[], ordered = false): List => ({
	type: 'list',
	ordered,
	items: items.map((item) => (typeof item === 'string' ? [{ text: item }] : item))
});

// XML 1.0 allows no other control characters, and half a surrogate pair is no character.
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text that any of the formats can hold: control characters and broken surrogates are dropped, everything
 * else stays, and marks that turn the direction of writing are closed where the text ends.
 */
export const plainText = (text: string): string => {
	const clean = text.toWellFormed().replaceAll('\uFFFD', '').replaceAll(NOT_XML, '');
	return /[\u202A-\u202E\u2066-\u2069]/.test(clean) ? `\u2068${clean}\u2069\u202C` : clean;
};
