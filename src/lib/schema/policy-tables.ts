import { contextNotes, contextStatements } from './tables/context.ts';
import { crosswalk, integrationActions, localMeasures, milestones } from './tables/integration.ts';
import { partnershipActions, partnershipMembers, partnershipTimeline } from './tables/partnership.ts';
import { sources } from './tables/sources.ts';

/** Every table of the European policy context, by the name it has in a `PolicyContext`. */
export const POLICY_TABLES = {
	sources,
	partnershipMembers,
	partnershipActions,
	partnershipTimeline,
	integrationActions,
	localMeasures,
	milestones,
	contextStatements,
	contextNotes,
	crosswalk
} as const;
