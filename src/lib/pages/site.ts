import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { m } from '../messages/index.ts';

/** What the header and footer of every page show. */
export interface SiteSlice {
	readonly network: {
		readonly id: string;
		readonly title: string;
		readonly language: string;
		readonly licence: string | null;
	};
	readonly baseline: {
		readonly sourceId: string;
		readonly title: string;
		readonly publisher: string;
		readonly published: string | null;
		readonly url: string | null;
		readonly licence: string | null;
	};
	readonly version: string;
	/** Whether the site has pages on Europe. */
	readonly hasPolicy: boolean;
	/** Where the numbers of every chart come from, as the chart says it when it is taken away. */
	readonly chartSource: string;
}

/** The frame of every page; throws `no source: <id>` where the network's baseline source is not among its sources. */
export function siteSlice(
	{ network, sources, version }: Dataset,
	context: PolicyContext | null = null
): SiteSlice {
	const baseline = sources.find((source) => source.sourceId === network.baselineSourceId);
	if (!baseline) throw new Error(`no source: ${network.baselineSourceId}`);
	const { sourceId, title, publisher, published, url, licence } = baseline;
	return {
		network: {
			id: network.networkId,
			title: network.shortTitle ?? network.title,
			language: network.language ?? 'en',
			licence: network.licence
		},
		baseline: { sourceId, title, publisher, published, url, licence },
		version,
		hasPolicy: context !== null,
		chartSource: `${title}. ${m.layout.footerVersion(version)}`
	};
}
