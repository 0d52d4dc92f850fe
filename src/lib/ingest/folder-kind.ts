import { NETWORK_TABLES } from '../schema/network-tables.ts';
import { POLICY_TABLES } from '../schema/policy-tables.ts';
import { stem, type Files } from './find-files.ts';

/** What a folder of tables holds. */
export type FolderKind = 'network' | 'policy';

/**
 * Tells a policy context from a network by the names of its tables: whichever has more of its own. A folder that has
 * as many of both, or none, is read as a network, whose report then says what is missing.
 */
export function folderKind(files: Files): FolderKind {
	const stems = new Set([...files.keys()].map(stem));
	const count = (tables: Readonly<Record<string, { readonly name: string }>>): number =>
		Object.values(tables).filter(({ name }) => stems.has(name)).length;
	return count(POLICY_TABLES) > count(NETWORK_TABLES) ? 'policy' : 'network';
}
