/** The links that a list of two pages has on its first, as `Pages.svelte` writes them, with what brings more of a choice. */
export const twoPages = (more: string): string =>
	`<p data-more hidden><button type="button">${more}</button></p>
	<nav data-pages><a data-page="1" href="./" aria-current="page">First</a>
	<a data-page="2" href="page.2/">Second</a></nav>`;

/** The links of a page as one in a folder below it has them. */
export const oneDeeper = (html: string): string =>
	html.replaceAll('="../', '="../../').replaceAll('="./', '="../');
