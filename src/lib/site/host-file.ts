import type { BaseTopology } from '#lib/geo/base-map.ts';
import type { LoadedPolicyContext } from '../ingest/policy-context.ts';

/** `host.json`: the parts of a site that do not come with a reader's own network. */
export interface HostFile {
	readonly policy: LoadedPolicyContext | null;
	readonly policyName: string;
	readonly topology: BaseTopology;
	readonly tokenSheet: string;
}
