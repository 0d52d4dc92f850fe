import type { Source } from '../domain/dataset.ts';

/** A `<meta>` tag that says what a page is to programs that collect references. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/** What of a site stands in the metadata of each page; the slice of every page's frame has it. */
export interface DescribedSite {
	readonly network: {
		readonly language: string;
		/** Terms of its tables. */ readonly licence: string | null;
	};
	/** The document that the dataset rests on. */
	readonly baseline: Pick<Source, 'title' | 'publisher' | 'published' | 'url' | 'licence'>;
	readonly version: string;
}

/** A page as its metadata needs it. */
export interface DescribedPage {
	readonly title: string;
	readonly description: string;
	/** Name of the dashboard. */
	readonly dashboard: string;
}

/**
 * Tags that reference managers read (Zotero's "embedded metadata" takes both): `citation_*` as Google Scholar defines
 * them, Dublin Core (DC-HTML) for what those have no word for. The page is the dashboard's; its source is named, not
 * passed off as the page. Where a site is copied to is not known when it is made: `src/islands/site.ts` adds the page's
 * address (`citation_public_url`) in the browser, where Zotero reads it. The date is that of the source, as of which
 * all statements are; nothing in the tables says when they were made.
 */
export const metaTags = (
	{ title, dashboard }: Omit<DescribedPage, 'description'>,
	{ baseline, network, version }: DescribedSite
): readonly MetaTag[] => [
	{ name: 'citation_title', content: title },
	{ name: 'citation_publisher', content: dashboard },
	{ name: 'citation_language', content: network.language },
	...(baseline.published
		? [{ name: 'citation_publication_date', content: baseline.published.replaceAll('-', '/') }]
		: []),
	{ name: 'DC.hasVersion', content: version },
	{
		name: 'DC.source',
		content: [baseline.publisher, baseline.title, baseline.published].filter(Boolean).join(', ')
	}
];

/** Terms as schema.org has them where they are words and not an address. */
const terms = (licence: string | null) =>
	licence ? { license: { '@type': 'CreativeWork', name: licence } } : {};

/**
 * The dataset of the dashboard in the words of schema.org, with the report that it was made from.
 *
 * Its addresses are relative, and so right wherever the site is served (JSON-LD in HTML takes the document's).
 *
 * @param root the site's first page, seen from this one
 */
export const datasetMetadata = (
	{ description, dashboard }: Pick<DescribedPage, 'description' | 'dashboard'>,
	{ baseline, network, version }: DescribedSite,
	root: string
) => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	'@id': `${root}#dataset`,
	url: root,
	name: dashboard,
	description,
	version,
	inLanguage: network.language,
	isAccessibleForFree: true,
	...terms(network.licence),
	isBasedOn: {
		'@type': 'Report',
		name: baseline.title,
		publisher: { '@type': 'Organization', name: baseline.publisher },
		...(baseline.published ? { datePublished: baseline.published } : {}),
		...(baseline.url ? { url: baseline.url } : {}),
		...terms(baseline.licence)
	}
});

/**
 * Data as the content of `<script type="application/ld+json">`. No text in it can end the element or begin a comment
 * there: the signs that could are written as JSON writes any character.
 */
export const jsonForScript = (data: unknown): string =>
	JSON.stringify(data).replaceAll(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
