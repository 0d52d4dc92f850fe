import { documents as words } from '#lib/messages/en/documents.ts';
import type { TextDocument } from '#lib/documents/document.ts';
import { fetchJson } from './kernel/fetch-json.ts';
import { saveFile } from '#lib/format/save-file.ts';

/**
 * Writes a document of the page as Word or Markdown. The document is fetched and the writer loaded with the press:
 * the Word library weighs more than any page.
 */
const WRITERS = {
	docx: async (document: TextDocument): Promise<Blob> =>
		(await import('#lib/documents/to-docx.ts')).toDocx(document),
	md: async (document: TextDocument): Promise<Blob> => {
		const { toMarkdown } = await import('#lib/documents/to-markdown.ts');
		return new Blob([toMarkdown(document)], { type: 'text/markdown;charset=utf-8' });
	}
} as const;
type Format = keyof typeof WRITERS;
const isFormat = (text: string): text is Format => text in WRITERS;

/** The folder that the site is served from: the document's address ends in its path within the site. */
async function fetchDocument(address: string): Promise<TextDocument> {
	const [content, { withSiteLinks }] = await Promise.all([
		fetchJson<TextDocument>(address),
		import('#lib/documents/site-links.ts')
	]);
	const root = new URL(document.querySelector('header a')?.getAttribute('href') ?? './', location.href);
	return withSiteLinks(content, (path) => new URL(path, root).href);
}

async function write(root: HTMLElement, format: Format): Promise<void> {
	const status = root.querySelector('[role="status"]');
	const say = (text: string) => status?.replaceChildren(text);
	say(words.working);
	try {
		const { document: name = 'document', json = '' } = root.dataset;
		saveFile(await WRITERS[format](await fetchDocument(json)), `${name}.${format}`);
		say(words.ready(`${name}.${format}`));
	} catch {
		say(words.failed);
	}
}

document.addEventListener('click', (event) => {
	const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-format]') : null;
	const root = control?.closest<HTMLElement>('[data-document]');
	const format = control?.dataset.format ?? '';
	if (!root) return;
	if (format === 'print') window.print();
	if (!isFormat(format)) return;
	event.preventDefault();
	void write(root, format);
});
