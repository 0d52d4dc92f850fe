import type { PolicyContext } from '../domain/policy-context.ts';
import { POLICY_TABLES } from '../schema/policy-tables.ts';
import type { Files } from './find-files.ts';
import { loadTables, type TableCount } from './load-tables.ts';
import type { Problem } from './problem.ts';
import { POLICY_RULES } from './rules/index.ts';
import { versionOf } from './version.ts';

/** What came of reading the files of a policy context. */
export interface LoadedPolicyContext {
	/** The context, or null where there is any error. */
	readonly context: PolicyContext | null;
	readonly tables: readonly TableCount[];
	readonly problems: readonly Problem[];
}

/**
 * Reads a policy context from the files of its folder, by path, with the same checks and reports as a network. Ids of
 * a network's themes and advocacy are not checked here, since the context serves any network. Never throws.
 */
export function loadPolicyContext(files: Files): LoadedPolicyContext {
	const { rows, tables, problems } = loadTables(POLICY_TABLES, files, { rules: POLICY_RULES });
	return { context: rows && { ...rows, version: versionOf(rows) }, tables, problems };
}
