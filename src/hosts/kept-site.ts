import { readBaseMap, type BaseTopology } from '#lib/geo/base-map.ts';
import type { LoadedDataset } from '#lib/ingest/dataset.ts';
import type { Files } from '#lib/ingest/find-files.ts';
import { readUnpacked } from '#lib/ingest/read-files.ts';
import { unpack } from '#lib/ingest/unpack.ts';
import { keepReading, keptBytes, keptNetwork, type KeptNetwork } from '#lib/own-data/kept-network.ts';
import type { HostFile } from '#lib/site/host-file.ts';
import { isOnEurope, networkMap } from '#lib/site/network-map.ts';
import type { Site } from '#lib/site/site.ts';

/** What a site in the browser takes from the published one. */
interface PublishedFiles {
	readonly host: () => Promise<HostFile>;
	readonly world: () => Promise<BaseTopology>;
}

/**
 * The site of the network that is kept in this browser; null where there is none.
 *
 * What another build of the site read is read again from the bytes as they were given, since tables may have changed.
 * @param published gets `host.json` of the published site, and its map of the world where the network needs it
 * @param host names the build that asks, and the path that it answers at
 * @throws Error where the kept files have errors for this build
 */
export async function keptSite(
	published: PublishedFiles,
	{ build, basePath }: { readonly build: string; readonly basePath: string }
): Promise<Site | null> {
	const kept = await keptNetwork();
	if (!kept) return null;
	const { policy, policyName, topology, tokenSheet } = await published.host();
	const isRead = kept.build === build;
	// The pages need the files for the cells of problems alone.
	const bytes = isRead && kept.network.problems.length === 0 ? new Map() : await keptBytes(kept);
	const network = isRead ? kept.network : readAgain(kept, { bytes, build });
	const europe = readBaseMap(topology);
	const world = isOnEurope(network) ? null : await published.world();
	return {
		network,
		networkName: kept.fileName,
		networkFiles: () => unpack(bytes),
		madeAt: kept.readAt,
		policy,
		policyName,
		europe,
		baseMap: world ? networkMap(network, europe, () => world) : europe,
		tokenSheet,
		basePath,
		own: ownData(kept)
	};
}

/** A worker is stopped when idle: what it read is kept for the next time it starts. */
function readAgain(
	kept: KeptNetwork,
	{ bytes, build }: { readonly bytes: Files; readonly build: string }
): LoadedDataset {
	const { dataset, tables, problems } = readUnpacked(unpack(bytes));
	const network = { dataset, tables, problems };
	// A browser without room for it reads again the next time.
	if (dataset !== null) void keepReading(kept, { network, build }).catch(() => undefined);
	return network;
}

const ownData = ({ fileName, readAt, network }: KeptNetwork): NonNullable<Site['own']> => ({
	fileName,
	readAt,
	warnings: network.problems.length
});
