import type { POLICY_TABLES } from '../schema/policy-tables.ts';
import type { RowOf } from '../schema/table.ts';

type Tables = typeof POLICY_TABLES;

/**
 * The checked European policy context: what the EU has set up on the subject, shared by every network. Every id within
 * it resolves. Its crosswalk may speak of themes that a network does not have; `fitContext` leaves those rows out.
 */
export type PolicyContext = {
	readonly [Name in keyof Tables]: readonly RowOf<Tables[Name]>[];
} & {
	/** A short fingerprint of the tables: the same rows give the same version. */
	readonly version: string;
};

export type { ContextNote, ContextStatement } from '../schema/tables/context.ts';
export type {
	CrosswalkLink,
	IntegrationAction,
	LocalMeasure,
	Milestone
} from '../schema/tables/integration.ts';
export type { PartnershipAction, PartnershipMember, PartnershipStep } from '../schema/tables/partnership.ts';
