import { existsSync, readFileSync } from 'node:fs';
import { asObject } from '#lib/domain/typed-object.ts';
import { readBaseMap, type BaseMap, type BaseTopology } from '#lib/geo/base-map.ts';
import type { LoadedDataset } from '#lib/ingest/dataset.ts';
import { loadPolicyContext, type LoadedPolicyContext } from '#lib/ingest/policy-context.ts';
import { readUnpacked } from '#lib/ingest/read-files.ts';
import { unpack } from '#lib/ingest/unpack.ts';
import { networkMap, WORLD_FILE } from '#lib/site/network-map.ts';
import { usableDataset } from '#lib/site/read-dataset.ts';
import { usablePolicy } from '#lib/site/read-policy.ts';
import type { Site } from '#lib/site/site.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type { PolicyContext } from '#lib/domain/policy-context.ts';
import { readFolder } from './read-folder.ts';

const SHIPPED_NETWORK = 'data/weldi';
const SHIPPED_POLICY = 'data/eu';

/** The folder, workbook or ZIP that the site is built from: NETWORK_DATA, or the network that the app ships with. */
export const networkFolder = (): string => process.env.NETWORK_DATA ?? SHIPPED_NETWORK;

/** The folder of the European policy context: POLICY_DATA (empty for none), or the one that the app ships with. */
export const policyFolder = (): string => process.env.POLICY_DATA ?? SHIPPED_POLICY;

const networks = new Map<string, LoadedDataset>();
const policies = new Map<string, LoadedPolicyContext>();
const sites = new Map<string, Site>();
let europe: BaseMap | undefined;

/** A network's tables with counts and problems, read once for each folder. Throws where the folder cannot be read. */
export function readNetwork(folder = networkFolder()): LoadedDataset {
	const network = networks.get(folder) ?? readUnpacked(unpack(readFolder(folder)));
	networks.set(folder, network);
	return network;
}

/** A policy context's tables with counts and problems, read once for each folder; null where there is no such folder. */
export function readPolicy(folder = policyFolder()): LoadedPolicyContext | null {
	if (folder === '' || !existsSync(folder)) return null;
	const policy = policies.get(folder) ?? loadPolicyContext(readFolder(folder));
	policies.set(folder, policy);
	return policy;
}

/**
 * When the site is made. No table says when it was changed, and a clock never runs back: whatever changed since the last
 * build is newer. SOURCE_DATE_EPOCH (seconds since 1970) takes its place where builds have to be the same.
 */
export function buildTime(): string {
	const given = Number(process.env.SOURCE_DATE_EPOCH || Number.NaN);
	const seconds = Number.isFinite(given) ? given : Date.now() / 1000;
	return new Date(Math.floor(seconds) * 1000).toISOString();
}

const readTopology = (path: string): BaseTopology =>
	asObject<BaseTopology>(JSON.parse(readFileSync(path, 'utf8')), 'objects', 'arcs');

/** The site of the folders that the environment names, from the project's root, where the build runs. */
export function hostSite(): Site {
	const [networkName, policyName] = [networkFolder(), policyFolder()];
	const key = JSON.stringify([networkName, policyName]);
	const network = readNetwork(networkName);
	europe ??= readBaseMap(readTopology('data/geo/europe.topojson'));
	const site = sites.get(key) ?? {
		network,
		networkName,
		networkFiles: () => unpack(readFolder(networkName)),
		madeAt: buildTime(),
		policy: readPolicy(policyName),
		policyName,
		europe,
		baseMap: networkMap(network, europe, () => readTopology(`static/${WORLD_FILE}`)),
		tokenSheet: readFileSync('src/lib/styles/tokens.css', 'utf8'),
		// The build says it in every page once it has followed their links (scripts/build/base-path.mjs).
		basePath: ''
	};
	sites.set(key, site);
	return site;
}

/** The dataset of a folder. Throws with the whole report where its tables have any error. */
export const datasetIn = (folder: string): Dataset => usableDataset(readNetwork(folder), folder);

/** The policy context of a folder as the network of another sees it; null where there is no such folder. Throws as `datasetIn`. */
export const policyIn = (folder: string, network = networkFolder()): PolicyContext | null =>
	usablePolicy(readPolicy(folder), folder, datasetIn(network));
