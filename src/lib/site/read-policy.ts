import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import { fitContext } from '../ingest/fit-context.ts';
import type { LoadedPolicyContext } from '../ingest/policy-context.ts';
import { reportText } from '../ingest/report.ts';
import { perDataset, perObject } from '../selectors/per-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { currentSite } from './site.ts';

const fitted = perObject((context: PolicyContext) =>
	perDataset((dataset) => fitContext(context, dataset).context)
);

/**
 * The policy context as one network sees it; null where there is none.
 * @param name where its tables lie, for the report
 * @throws Error with the whole report where its tables have any error
 */
export function usablePolicy(
	policy: LoadedPolicyContext | null,
	name: string,
	dataset: Dataset
): PolicyContext | null {
	if (policy === null) return null;
	const { context } = policy;
	if (context === null)
		throw new Error(`The policy context cannot be used.\n\n${reportText({ folder: name, ...policy })}\n`);
	return fitted(context)(dataset);
}

/** The policy context as the network of the site sees it; null where there is none, and pages leave it out. Throws as `usablePolicy`. */
export function readPolicyContext(): PolicyContext | null {
	const { policy, policyName } = currentSite();
	return policy && usablePolicy(policy, policyName, readDataset());
}

/** The addresses of a page on Europe: one, or none where the site goes without a policy context. */
export const policyEntries = (): { policy: string }[] =>
	readPolicyContext() === null ? [] : [{ policy: 'policy' }];
