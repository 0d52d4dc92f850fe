import { groupBy } from '../selectors/group-by.ts';
import type { PeerIndex } from './peer-index.ts';
import type { Ask, RecordKey } from './peer-records.ts';
import type { Reasons } from './reasons.ts';

/**
 * What there is beside hosts: whether anybody has something ready, who else asks the same, and who plans it.
 *
 * - ready: a practice, a practice of the grid whose kind is no guess, or a strength, on the same subject. A plan is not,
 *   nor a strength that is a circumstance, nor
 *   what only touches the subject or stands on a neighbouring one. Where nobody coded the two records, the same theme
 *   must do.
 * - asking, planning: the other cities with a need, or with a planned action, that shares a subject with the ask - or a
 *   theme, where nobody coded it. Each city once, with the record that shares most; what it plans goes before what it asks.
 */
export interface Together {
	readonly asking: readonly OtherAsk[];
	readonly planning: readonly OtherAsk[];
}

export interface OtherAsk {
	readonly cityId: string;
	readonly record: RecordKey;
}

/** Whether a match shows something that is there, on what is asked. */
export const isReady = ({ relation, maturity, isGuess }: Reasons): boolean =>
	(relation === 'same' || relation === 'theme') &&
	maturity !== 'action' &&
	maturity !== 'condition' &&
	!isGuess;

/** Whether something is ready, and every city that has it names a difficulty on the same subject itself. */
export function isReadyOnlyWithDifficulty(matches: readonly Reasons[]): boolean {
	const ready = matches.filter(isReady);
	return ready.length > 0 && ready.every(({ hostDifficulties }) => hostDifficulties.length > 0);
}

/** Whether anybody has something ready on an ask. */
export const hasReady = (matches: readonly Reasons[]): boolean => matches.some(isReady);

/** So many cities are named; more are no group. */
const NAMED = 8;

/** How much two asks share; a main subject that both have counts more. */
function shared(ask: Ask, other: Ask): number {
	if (!ask.subjectIds || !other.subjectIds)
		return ask.subjectIds || other.subjectIds ? 0 : common(ask.themeIds, other.themeIds);
	const isMain = ask.subjectIds.length > 0 && ask.subjectIds[0] === other.subjectIds[0];
	return common(ask.subjectIds, other.subjectIds) + (isMain ? 1 : 0);
}

const common = (a: readonly string[], b: readonly string[]): number =>
	a.filter((id) => b.includes(id)).length;

/** Who else asks what an ask asks, and who plans it. */
export function togetherOf(index: PeerIndex, ask: Ask): Together {
	const near = index
		.alikeAsks(ask)
		.filter(({ cityId }) => cityId !== ask.cityId)
		.map((other) => ({ other, value: shared(ask, other) }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value || (a.other.key < b.other.key ? -1 : 1));
	const firstOfEach = (found: typeof near): OtherAsk[] =>
		[...groupBy(found, ({ other }) => other.cityId)]
			.map(([cityId, list]) => ({ cityId, record: list[0]!.other.key }))
			.slice(0, NAMED);
	const planning = firstOfEach(near.filter(({ other }) => other.kind === 'action'));
	const planners = new Set(planning.map(({ cityId }) => cityId));
	return {
		planning,
		asking: firstOfEach(near.filter(({ other }) => other.kind !== 'action' && !planners.has(other.cityId)))
	};
}
