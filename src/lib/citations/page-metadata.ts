/** A `<meta>` tag that says what a page is to programs that collect references. */
export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/** What of a site stands in the metadata of each page; the slice of every page's frame has it. */
export interface DescribedSite {
	readonly network: { readonly language: string };
	/** The document that the dataset rests on. */
	readonly baseline: {
		readonly title: string;
		readonly publisher: string;
		readonly published: string | null;
	};
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
 * passed off as the page. The page's own address is left out: it is not known where a site is copied to.
 */
export const metaTags = (
	{ title, description, dashboard }: DescribedPage,
	{ baseline, network, version }: DescribedSite
): readonly MetaTag[] => [
	{ name: 'citation_title', content: title },
	{ name: 'citation_publisher', content: dashboard },
	{ name: 'citation_language', content: network.language },
	{ name: 'DC.title', content: title },
	{ name: 'DC.publisher', content: dashboard },
	{ name: 'DC.description', content: description },
	{ name: 'DC.type', content: 'Text' },
	{ name: 'DC.format', content: 'text/html' },
	{ name: 'DC.hasVersion', content: version },
	{
		name: 'DC.source',
		content: [baseline.publisher, baseline.title, baseline.published].filter(Boolean).join(', ')
	}
];

/** The dataset of the dashboard in the words of schema.org, with the report that it was made from. */
export const datasetMetadata = (
	{ description, dashboard }: Pick<DescribedPage, 'description' | 'dashboard'>,
	{ baseline, network, version }: DescribedSite
) => ({
	'@context': 'https://schema.org',
	'@type': 'Dataset',
	name: dashboard,
	description,
	version,
	inLanguage: network.language,
	isAccessibleForFree: true,
	isBasedOn: {
		'@type': 'Report',
		name: baseline.title,
		publisher: { '@type': 'Organization', name: baseline.publisher },
		...(baseline.published ? { datePublished: baseline.published } : {})
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
