/** Where the site begins: `main` says it, relative to the page. */
export function siteRoot(): URL {
	const written = document.querySelector<HTMLElement>('main[data-root]')?.dataset.root ?? './';
	return new URL(written, document.baseURI);
}
