import { hostSite } from '#host';
import type { BaseMap } from '#lib/geo/base-map.ts';
import type { LoadedDataset } from '../ingest/dataset.ts';
import type { LoadedPolicyContext } from '../ingest/policy-context.ts';
import type { Unpacked } from '../ingest/unpack.ts';

/** All that the pages are made from. A host gives it: files at build, kept tables in a reader's browser. */
export interface Site {
	/** The network's tables with their counts and problems. */
	readonly network: LoadedDataset;
	/** Where the network's tables lie, for reports. */
	readonly networkName: string;
	/** The files that the tables were read from, to find the cell of a problem. */
	readonly networkFiles: () => Unpacked;
	/** When this site was made from its tables, as an ISO time in whole seconds: what is made later is newer to calendars. */
	readonly madeAt: string;
	/** The European policy tables; null where the site goes without. */
	readonly policy: LoadedPolicyContext | null;
	/** Where the policy tables lie, for reports. */
	readonly policyName: string;
	/** Europe, for the pages on European policy. */
	readonly europe: BaseMap;
	/** What the network's cities lie on: Europe, or the world around them. */
	readonly baseMap: BaseMap;
	/** The text of `tokens.css`, for pictures that cannot use custom properties. */
	readonly tokenSheet: string;
	/** Path of the site on its host, without a slash at its end: the page for unknown addresses finds its links by it. */
	readonly basePath: string;
	/** Where the network was opened by a reader, in this browser only. */
	readonly own?: OwnData;
}

/** What a page says of a network that a reader opened. */
export interface OwnData {
	readonly fileName: string;
	/** When it was read, as an ISO time. */
	readonly readAt: string;
	readonly warnings: number;
}

let opened: Site | null = null;

/** Lets all following answers be made from this site; null goes back to the host's own. */
export function openSite(site: Site | null): void {
	opened = site;
}

/** The site that pages are made from now. */
export const currentSite = (): Site => opened ?? hostSite();
