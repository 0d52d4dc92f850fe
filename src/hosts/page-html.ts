import { sha256 } from '#lib/ingest/sha256.ts';

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
export function publishedHtml(html: string, pathname: string): string {
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
function withStyleAddresses(html: string, pathname: string): string {
	const up = pathname.split('/').slice(2);
	const root = up.length === 0 ? './' : '../'.repeat(up.length);
	let page = html;
	for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
		const mended = css.replaceAll('url(./', `url(${root}${ASSETS}`);
		if (mended === css) continue;
		page = page.replace(css, () => mended).replace(styleHash(css), () => styleHash(mended));
	}
	return page;
}

/** The hash of an element's text, as a security policy names it. The browser's own digest is missing on plain http. */
function styleHash(text: string): string {
	const digest = sha256(new TextEncoder().encode(text));
	const bytes = digest.match(/../g)?.map((byte) => parseInt(byte, 16)) ?? [];
	return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
