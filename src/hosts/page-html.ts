/** The comments by which Svelte would find its parts again: no page is hydrated, and they are a twentieth of it. */
const MARKERS = /<!--(?:\[!?-?\d*|\]|\$s\d+|[a-z0-9]{5,8})?-->/g;

/** Links that tell Kit's browser code which styles stand in the page already; there is no such code. */
const STYLES_IN_PAGE = /\s*<link [^>]*rel="stylesheet" disabled media="\(max-width: 0\)">/g;

const PRELOAD = /<link rel="modulepreload" href="([^"]+)"\s*\/?>/g;

/** Where the files lie that styles name, seen from the root of the site. */
const ASSETS = '_app/immutable/assets/';

/**
 * The page as it is published, from what Kit rendered: without what only its browser code would need, each script
 * announced once, and with addresses in its styles that hold where the page lies.
 *
 * @param pathname of the page, such as `/cities/`
 */
export async function publishedHtml(html: string, pathname: string): Promise<string> {
	const announced = new Set<string>();
	const page = html
		.replace(MARKERS, '')
		.replace(STYLES_IN_PAGE, '')
		.replace(PRELOAD, (link, address: string) => {
			if (announced.has(address)) return '';
			announced.add(address);
			return link;
		});
	return withStyleAddresses(page, pathname);
}

/**
 * Kit leaves addresses in styles as they were beside the style sheet, where it makes no browser build. They are
 * mended here, with the hashes by which the page's security policy knows its styles.
 */
async function withStyleAddresses(html: string, pathname: string): Promise<string> {
	const up = pathname.split('/').slice(2);
	const root = up.length === 0 ? './' : '../'.repeat(up.length);
	let page = html;
	for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
		const mended = css.replaceAll('url(./', `url(${root}${ASSETS}`);
		if (mended === css) continue;
		const [before, after] = await Promise.all([styleHash(css), styleHash(mended)]);
		page = page.replace(css, () => mended).replace(before, () => after);
	}
	return page;
}

/** The hash of an element's text, as a security policy names it. */
async function styleHash(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
