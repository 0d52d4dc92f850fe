import type { Dataset } from '../domain/dataset.ts';
import type { LaterNote } from '../domain/later-note.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { m } from '../messages/index.ts';
import { laterNotes } from '../selectors/later-facts.ts';

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
	/** What later sources say, by the key of the record; every page draws it where it draws the record. */
	readonly later: Readonly<Record<string, readonly LaterNote[]>>;
	/** Whether there are facts from after the baseline at all. */
	readonly hasLater: boolean;
	/** Where the numbers of every chart come from, as the chart says it when it is taken away. */
	readonly chartSource: string;
}

/** The frame of every page; throws `no source: <id>` where the network's baseline source is not among its sources. */
export function siteSlice(dataset: Dataset, context: PolicyContext | null = null): SiteSlice {
	const { network, sources, version } = dataset;
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
		later: laterNotes(dataset),
		hasLater: dataset.later.length > 0,
		chartSource: `${title}. ${m.layout.footerVersion(version)}`
	};
}
