import type { City } from '../../domain/dataset.ts';
import type { PartnershipAction, PolicyContext } from '../../domain/policy-context.ts';
import { membershipsOf, partnership } from '../../selectors/partnership-membership.ts';
import { perObject } from '../../selectors/per-dataset.ts';

/** Where a city stands in Europe, by the policy context. */
export interface CityInEurope {
	/** Phases of the partnership that list it; empty where none does. */
	readonly phases: readonly string[];
	/** Anchor of its row among the members. */
	readonly memberKey: readonly [memberId: string, phase: string] | null;
	/** Actions whose groups name it. */
	readonly actions: readonly PartnershipAction[];
	/** Whether an action names it that the latest phase does not list. */
	readonly isNamedOnly: boolean;
}

const partnershipOf = perObject(partnership);

/** What the partnership's table and its actions say of a city; null where there is no policy context, or no members in it. */
export function cityInEurope(
	city: Pick<City, 'name' | 'aliases' | 'countryCode'>,
	context: PolicyContext | null
): CityInEurope | null {
	if (context === null || context.partnershipMembers.length === 0) return null;
	const members = membershipsOf(partnershipOf(context), city);
	const last = members[0]?.rows.at(-1);
	return {
		phases: [...new Set(members.flatMap(({ rows }) => rows.map(({ phase }) => phase)))],
		memberKey: last ? [last.memberId, last.phase] : null,
		actions: [...new Set(members.flatMap(({ actions }) => actions))],
		isNamedOnly: members.some(({ isNamedOnly }) => isNamedOnly)
	};
}
