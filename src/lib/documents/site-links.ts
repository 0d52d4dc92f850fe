import type { Block, Inline, TextDocument } from './document.ts';

const SCHEME = 'site:';

/**
 * The address of a page of this site inside a document: `site:cities/gent/#gent-action-1`. Where the site is
 * served is not known when a document is made; whoever shows or writes it says so with `withSiteLinks`.
 */
export const siteHref = (path: string): string => `${SCHEME}${path}`;

/** Every run of a block, those of its notes not included, in the order of reading. */
export function inlinesOf(block: Block): readonly Inline[] {
	switch (block.type) {
		case 'paragraph':
			return block.content;
		case 'list':
			return block.items.flat();
		case 'table':
			return block.rows.flat(2);
		case 'heading':
		case 'picture':
			return [];
	}
}

/** The same block with every run changed. */
export function withRuns(block: Block, change: (run: Inline) => Inline): Block {
	switch (block.type) {
		case 'paragraph':
			return { ...block, content: block.content.map(change) };
		case 'list':
			return { ...block, items: block.items.map((item) => item.map(change)) };
		case 'table':
			return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(change))) };
		case 'heading':
		case 'picture':
			return block;
	}
}

/**
 * The document with its links within the site as real addresses; where there is none, the text stays without a
 * link.
 *
 * @param addressOf address of a path within the site, or null where the site's place is not known
 */
export function withSiteLinks(
	document: TextDocument,
	addressOf: (path: string) => string | null
): TextDocument {
	const change = ({ href, note, ...run }: Inline): Inline => {
		const address = href?.startsWith(SCHEME) ? addressOf(href.slice(SCHEME.length)) : href;
		return {
			...run,
			...(address ? { href: address } : {}),
			...(note ? { note: note.map(change) } : {})
		};
	};
	return { ...document, blocks: document.blocks.map((block) => withRuns(block, change)) };
}

/** The runs of a document that carry a footnote, numbered from 1 in the order of reading. */
export function footnoteNumbers(document: TextDocument): ReadonlyMap<Inline, number> {
	const noted = document.blocks.flatMap(inlinesOf).filter(({ note }) => note);
	return new Map(noted.map((run, index) => [run, index + 1]));
}
