import type { Dataset, Source } from '../domain/dataset.ts';
import type { RecordNote } from '../domain/later-note.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { m } from '../messages/index.ts';
import { pageNotes } from '../selectors/record-notes.ts';

/** What the header and footer of every page show. */
export interface SiteSlice {
	readonly network: {
		readonly id: string;
		/** What a reader keeps is kept under this: an own network must not meet a published one of the same id. */
		readonly storageId: string;
		readonly title: string;
		readonly language: string;
		readonly licence: string | null;
	};
	readonly baseline: Pick<Source, 'sourceId' | 'title' | 'publisher' | 'published' | 'url' | 'licence'>;
	readonly version: string;
	/** Whether the site has pages on Europe. */
	readonly hasPolicy: boolean;
	/** What later sources say, by the key of the record; every page draws it where it draws the record. */
	readonly later: Readonly<Record<string, readonly RecordNote[]>>;
	/** Whether there are facts from after the baseline at all. */
	readonly hasLater: boolean;
	/** Whether an editor coded records with subjects. */
	readonly hasSubjects: boolean;
	/** Whether there is a reading of who is competent for what. */
	readonly hasCompetences: boolean;
	/** Where the numbers of every chart come from, as the chart says it when it is taken away. */
	readonly chartSource: string;
	/** Where a reader opened the network in this browser: from what, when, with how many warnings. */
	readonly own: OwnNotice | null;
}

export interface OwnNotice {
	readonly fileName: string;
	/** When it was read, as an ISO time. */
	readonly readAt: string;
	readonly warnings: number;
}

/** The frame of every page; throws `no source: <id>` where the network's baseline source is not among its sources. */
export function siteSlice(
	dataset: Dataset,
	context: PolicyContext | null = null,
	own: OwnNotice | null = null
): SiteSlice {
	const { network, sources, version } = dataset;
	const baseline = sources.find((source) => source.sourceId === network.baselineSourceId);
	if (!baseline) throw new Error(`no source: ${network.baselineSourceId}`);
	const { sourceId, title, publisher, published, url, licence } = baseline;
	return {
		network: {
			id: network.networkId,
			storageId: own ? `own:${network.networkId}` : network.networkId,
			title: network.shortTitle ?? network.title,
			language: network.language ?? 'en',
			licence: network.licence
		},
		baseline: { sourceId, title, publisher, published, url, licence },
		version,
		hasPolicy: context !== null,
		later: pageNotes(dataset),
		hasLater: dataset.later.length > 0,
		hasSubjects: dataset.recordSubjects.length > 0,
		hasCompetences: dataset.competences.length > 0,
		chartSource: `${title}. ${m.layout.footerVersion(version)}`,
		own
	};
}
