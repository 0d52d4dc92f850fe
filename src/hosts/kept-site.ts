import { readBaseMap } from '#lib/geo/base-map.ts';
import { readUnpacked } from '#lib/ingest/read-files.ts';
import { unpack } from '#lib/ingest/unpack.ts';
import { keptNetwork, type KeptNetwork } from '#lib/own-data/kept-network.ts';
import type { HostFile } from '#lib/site/host-file.ts';
import type { Site } from '#lib/site/site.ts';

/**
 * The site of the network that is kept in this browser; null where there is none.
 *
 * What another build of the site read is read again from the bytes as they were given, since tables may have changed.
 * @param fetchHostFile gets `host.json` of the published site
 * @param host names the build that asks, and the path that it answers at
 * @throws Error where the kept files have errors for this build
 */
export async function keptSite(
	fetchHostFile: () => Promise<HostFile>,
	{ build, basePath }: { readonly build: string; readonly basePath: string }
): Promise<Site | null> {
	const kept = await keptNetwork();
	if (!kept) return null;
	const { policy, policyName, topology, tokenSheet } = await fetchHostFile();
	return {
		network: kept.build === build ? kept.network : readUnpacked(unpack(kept.files)),
		networkName: kept.fileName,
		networkFiles: () => unpack(kept.files),
		policy,
		policyName,
		baseMap: readBaseMap(topology),
		tokenSheet,
		basePath,
		own: ownData(kept)
	};
}

const ownData = ({ fileName, readAt, network }: KeptNetwork): NonNullable<Site['own']> => ({
	fileName,
	readAt,
	warnings: network.problems.length
});
