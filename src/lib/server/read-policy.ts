import { existsSync } from 'node:fs';
import type { PolicyContext } from '../domain/policy-context.ts';
import { fitContext } from '../ingest/fit-context.ts';
import { loadPolicyContext, type LoadedPolicyContext } from '../ingest/policy-context.ts';
import { reportText } from '../ingest/report.ts';
import { networkFolder, readDataset } from './read-dataset.ts';
import { readFolder } from './read-folder.ts';

const SHIPPED = 'data/eu';

/** The folder of the European policy context: POLICY_DATA (empty for none), or the one that the app ships with. */
export const policyFolder = (): string => process.env.POLICY_DATA ?? SHIPPED;

const loaded = new Map<string, LoadedPolicyContext>();
const fitted = new Map<string, PolicyContext>();

/** The tables of a policy context with counts and problems, read once for each folder; null where there is no such folder. */
export function readPolicy(folder = policyFolder()): LoadedPolicyContext | null {
	if (folder === '' || !existsSync(folder)) return null;
	let policy = loaded.get(folder);
	if (policy === undefined) loaded.set(folder, (policy = loadPolicyContext(readFolder(folder))));
	return policy;
}

/**
 * The policy context as the network of the site sees it; null where there is none, and pages leave it out. Throws with
 * the whole report where it has any error, which stops the build.
 */
export function readPolicyContext(folder = policyFolder(), network = networkFolder()): PolicyContext | null {
	const policy = readPolicy(folder);
	if (policy === null) return null;
	if (policy.context === null)
		throw new Error(`The policy context cannot be used.\n\n${reportText({ folder, ...policy })}\n`);
	const key = JSON.stringify([folder, network]);
	let context = fitted.get(key);
	if (context === undefined) {
		({ context } = fitContext(policy.context, readDataset(network)));
		fitted.set(key, context);
	}
	return context;
}
