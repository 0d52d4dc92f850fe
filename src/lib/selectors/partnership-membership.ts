import type { MemberState, Movement } from '../domain/choices.ts';
import { fold } from '../domain/fold.ts';
import type { City } from '../domain/dataset.ts';
import type { PartnershipAction, PartnershipMember, PolicyContext } from '../domain/policy-context.ts';
import { groupBy } from './group-by.ts';

/** A member with every phase that it is listed in. */
export interface Membership {
	readonly memberId: string;
	readonly name: string;
	readonly category: string;
	readonly countryCode: string | null;
	/** Its rows, one a phase, in the order of the phases. */
	readonly rows: readonly PartnershipMember[];
	readonly movement: Movement;
	/** Actions whose group names it, as member or co-leader. */
	readonly actions: readonly PartnershipAction[];
	/** Whether an action of the latest phase names it while the table does not list it there. */
	readonly isNamedOnly: boolean;
}

export interface Partnership {
	/** In order; the last one is the current phase. */
	readonly phases: readonly string[];
	/** In the order of the table. */
	readonly members: readonly Membership[];
	/** Names in the groups of actions that are no member of any phase, with the actions. */
	readonly others: readonly { readonly name: string; readonly actions: readonly PartnershipAction[] }[];
}

/** The partnership's members, what became of them, and which actions name them. */
export function partnership({ partnershipMembers, partnershipActions }: PolicyContext): Partnership {
	const phases = [...new Set(partnershipMembers.map(({ phase }) => phase))].sort();
	const byMember = groupBy(partnershipMembers, ({ memberId }) => memberId);
	const memberOf = memberIndex(partnershipMembers);
	const actionsOf = new Map<string, Set<PartnershipAction>>();
	const unknown = new Map<string, Set<PartnershipAction>>();
	for (const action of partnershipActions)
		for (const name of [...action.coLeaders, ...action.members]) {
			const memberId = memberOf.get(fold(name));
			const [map, key] = memberId === undefined ? [unknown, name] : [actionsOf, memberId];
			map.set(key, (map.get(key) ?? new Set()).add(action));
		}
	return {
		phases,
		members: [...byMember].map(([memberId, rows]) => {
			const sorted = [...rows].sort((a, b) => a.phase.localeCompare(b.phase, 'en'));
			const { name, category } = sorted.at(-1)!;
			const actions = [...(actionsOf.get(memberId) ?? [])];
			return {
				memberId,
				name,
				category,
				countryCode: sorted.findLast((row) => row.countryCode !== null)?.countryCode ?? null,
				rows: sorted,
				movement: movementOf(phases, new Set(sorted.map(({ phase }) => phase))),
				actions,
				isNamedOnly: actions.length > 0 && sorted.at(-1)!.phase !== phases.at(-1)
			};
		}),
		others: [...unknown].map(([name, actions]) => ({ name, actions: [...actions] }))
	};
}

/** Member ids by the folded names that the document has for them. */
const memberIndex = (members: readonly PartnershipMember[]): ReadonlyMap<string, string> =>
	new Map(
		members.flatMap(({ memberId, name, otherNames }) =>
			[name, ...otherNames].map((one) => [fold(one), memberId] as const)
		)
	);

/** In all phases it stayed; else it joined, left, passed through, or left and returned. */
function movementOf(phases: readonly string[], inPhases: ReadonlySet<string>): Movement {
	const is = phases.map((phase) => inPhases.has(phase));
	if (is.every(Boolean)) return 'stayed';
	const [first, last] = [is.indexOf(true), is.lastIndexOf(true)];
	if (is.slice(first, last + 1).includes(false)) return 'returned';
	if (last === is.length - 1) return 'joined';
	return first === 0 ? 'left' : 'passed';
}

/** Where a member stands in a phase, against the phase before it. */
export function stateIn(
	{ phases }: Pick<Partnership, 'phases'>,
	{ rows }: Pick<Membership, 'rows'>,
	phase: string
): MemberState {
	const at = phases.indexOf(phase);
	const isIn = rows.some((row) => row.phase === phase);
	if (at === 0) return isIn ? 'listed' : 'other';
	const wasIn = rows.some((row) => row.phase === phases[at - 1]);
	if (isIn) return wasIn ? 'stayed' : 'joined';
	return wasIn ? 'left' : 'other';
}

/** The members that are a city of a network: same name, however it is written, in the same country. */
export const membershipsOf = (
	{ members }: Pick<Partnership, 'members'>,
	{ name, aliases, countryCode }: Pick<City, 'name' | 'aliases' | 'countryCode'>
): readonly Membership[] => {
	const names = new Set([name, ...aliases].map(fold));
	return members.filter(
		(member) =>
			member.countryCode === countryCode &&
			member.rows.some((row) => [row.name, ...row.otherNames].some((one) => names.has(fold(one))))
	);
};
