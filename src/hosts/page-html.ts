import { sha256 } from '#lib/ingest/sha256.ts';
import { withNeededFaces } from './needed-faces.ts';

/** The comments by which Svelte would find its parts again: no page is hydrated, and they are a twentieth of it. */
const MARKERS = /<!--(?:\[!?-?\d*|\]|\$s\d+|[a-z0-9]{5,8})?-->/g;

/** More than one blank between two elements, where a mark stood or a component's lines begin. */
const GAPS = />\s{2,}</g;

/** A tag as Kit writes it: an attribute of nothing needs no sign for that, and a value has no such sign in it. */
const TAG = /<[a-z][^<>]*=""[^<>]*>/g;

/** Links that tell Kit's browser code which styles stand in the page already; there is no such code. */
const STYLES_IN_PAGE = /\s*<link [^>]*rel="stylesheet" disabled media="\(max-width: 0\)">/g;

const PRELOAD = /<link rel="modulepreload" href="([^"]+)"\s*\/?>/g;

/** Where the files lie that styles name, seen from the root of the site. */
const ASSETS = '_app/immutable/assets/';

/** What of the site a page is published with. */
interface Published {
	/** Path of the page, such as `/cities/`. */
	readonly pathname: string;
	/** Address of the styles for paper within the site, which must follow those of the page; null for none. */
	readonly printStyles: string | null;
	/** Code points that the site's texts have. */
	readonly letters: readonly number[];
}

/**
 * The page as it is published, from what Kit rendered: without what only its browser code would need, each script
 * announced once, and with the faces of the typeface and the addresses in its styles that hold where the page lies.
 */
export function publishedHtml(html: string, { pathname, printStyles, letters }: Published): string {
	const announced = new Set<string>();
	const page = html
		.replace(MARKERS, '')
		.replace(GAPS, '> <')
		.replace(TAG, (tag) => tag.replaceAll('=""', ''))
		.replace(STYLES_IN_PAGE, '')
		.replace(PRELOAD, (link, address: string) => {
			if (announced.has(address)) return '';
			announced.add(address);
			return link;
		});
	const sheet =
		printStyles && `<link rel="stylesheet" media="print" href="${rootFrom(pathname)}${printStyles}">`;
	const mend = (css: string): string =>
		withNeededFaces(css, letters).replaceAll('url(./', `url(${rootFrom(pathname)}${ASSETS}`);
	return withStyles(sheet ? page.replace('</head>', `${sheet}</head>`) : page, mend);
}

/** The way from a page to the root of the site. */
function rootFrom(pathname: string): string {
	const up = pathname.split('/').slice(2);
	return up.length === 0 ? './' : '../'.repeat(up.length);
}

/**
 * Kit leaves addresses in styles as they were beside the style sheet, where it makes no browser build. They are
 * mended here, with the hashes by which the page's security policy knows its styles.
 */
export function withStyles(html: string, mend: (css: string) => string): string {
	let page = html;
	for (const [, css = ''] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
		const mended = mend(css);
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
