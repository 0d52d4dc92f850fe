import type { TextDocument } from '#lib/documents/document.ts';
import { saveWritten } from '#lib/format/save-written.ts';
import { fetchJson } from './kernel/fetch-json.ts';
import { siteRoot } from './kernel/site-root.ts';

/** The document of the page with the addresses of the site, as a file. */
async function write(address: string, format: string): Promise<Blob> {
	const [content, { withSiteLinks }, { documentFile, isDocumentFormat }] = await Promise.all([
		fetchJson<TextDocument>(address),
		import('#lib/documents/site-links.ts'),
		import('#lib/documents/document-file.ts')
	]);
	if (!isDocumentFormat(format)) throw new Error(`no document is written as "${format}"`);
	const root = siteRoot();
	return documentFile(
		format,
		withSiteLinks(content, (path) => new URL(path, root).href)
	);
}

document.addEventListener('click', (event) => {
	const control = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-format]') : null;
	const place = control?.closest<HTMLElement>('[data-document]');
	const format = control?.dataset.format;
	if (!place || !format) return;
	if (format === 'print') return window.print();
	event.preventDefault();
	const { document: name = 'document', json = '' } = place.dataset;
	const status = place.querySelector('[role="status"]');
	void saveWritten(
		`${name}.${format}`,
		() => write(json, format),
		(line) => status?.replaceChildren(line)
	);
});
