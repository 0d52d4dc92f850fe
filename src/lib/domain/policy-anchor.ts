import type { CrosswalkTarget } from './choices.ts';
import type { PolicyRecordTable } from './record.ts';

/** The anchor of something of the policy context on a page: kinds have ids of their own, so the kind is part of it. */
export const policyAnchor = (kind: CrosswalkTarget, id: string): string =>
	`${kind.replaceAll('_', '-')}-${id}`;

const WORDS: Readonly<Record<PolicyRecordTable, string>> = {
	partnership_members: 'member',
	partnership_actions: 'partnership-action',
	partnership_timeline: 'step',
	integration_actions: 'integration-action',
	local_measures: 'local-measure',
	milestones: 'milestone',
	context_statements: 'statement'
};

/** The anchor of a record of the policy context on its page. */
export const policyRecordAnchor = (table: PolicyRecordTable, id: string): string => `${WORDS[table]}-${id}`;

const PAGES: Readonly<Record<Exclude<PolicyRecordTable, 'context_statements'>, string>> = {
	partnership_members: 'policy/partnership/',
	partnership_actions: 'policy/',
	partnership_timeline: 'policy/',
	integration_actions: 'policy/actions/',
	local_measures: 'policy/actions/',
	milestones: 'policy/milestones/'
};

/** Where a record of the policy context stands on the site; statements stand on the page of their kind. */
export const policyRecordPath = (
	table: Exclude<PolicyRecordTable, 'context_statements'>,
	id: string
): string => `${PAGES[table]}#${policyRecordAnchor(table, id)}`;

/** Where the target of a crosswalk link stands on the site. */
export const crosswalkPath = (kind: CrosswalkTarget, id: string): string =>
	kind === 'advocacy' ? `advocacy/${id}/` : policyRecordPath(`${kind}s`, id);
