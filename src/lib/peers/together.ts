import { groupBy } from '../selectors/group-by.ts';
import type { PeerIndex } from './peer-index.ts';
import type { Ask, Maturity, RecordKey } from './peer-records.ts';
import type { Reasons } from './reasons.ts';

/**
 * What there is beside hosts: whether anybody has something ready, who else asks the same, and who plans it.
 *
 * - ready: a practice, a practice of the grid whose kind is no guess, a strategy that runs, or a strength, on the same
 *   subject. A plan is not, nor a strength that is a circumstance, nor
 *   what only touches the subject or stands on a neighbouring one. Where nobody coded the two records, the same theme
 *   must do.
 * - asking, planning: the other cities with a need, or with a planned action, that shares a subject with the ask - or a
 *   theme, where nobody coded it. Each city once, with the record that shares most; what it plans goes before what it asks.
 * - near: the other cities that plan something on a neighbour of what the ask is mainly about, and nothing on the subject.
 * Where a list is cut, it says how many it leaves out: nobody is to take it for all of them.
 */
export interface Together {
	readonly asking: readonly OtherAsk[];
	readonly planning: readonly OtherAsk[];
	readonly near: readonly OtherAsk[];
	/** How many more cities belong in a list than it names; left out where none does. */
	readonly more?: Partial<Record<TogetherList, number>>;
}

export const TOGETHER_LISTS = ['planning', 'near', 'asking'] as const;
export type TogetherList = (typeof TOGETHER_LISTS)[number];

export interface OtherAsk {
	readonly cityId: string;
	readonly record: RecordKey;
}

/** What is there and can be shown. */
const SHOWN: readonly Maturity[] = ['practice', 'grid-practice', 'strategy', 'strength'];

/** Whether a match shows something that is there, on what is asked. */
export const isReady = ({ relation, maturity, isGuess }: Reasons): boolean =>
	(relation === 'same' || relation === 'theme') && SHOWN.includes(maturity) && !isGuess;

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

interface Found {
	readonly other: Ask;
	readonly value: number;
}

/** Each city once, with the record that shares most. */
const firstOfEach = (found: readonly Found[]): OtherAsk[] =>
	[...groupBy(found, ({ other }) => other.cityId)].map(([cityId, list]) => ({
		cityId,
		record: list[0]!.other.key
	}));

/** Of asks those of other cities, by how much they share with an ask and then by key. */
const ofOthers = (ask: Ask, asks: readonly Ask[]): Found[] =>
	asks
		.filter(({ cityId }) => cityId !== ask.cityId)
		.map((other) => ({ other, value: shared(ask, other) }))
		.sort((a, b) => b.value - a.value || (a.other.key < b.other.key ? -1 : 1));

const isPlan = ({ other }: Found): boolean => other.kind === 'action';

/** Who else asks what an ask asks, who plans it, and who plans something near it. */
export function togetherOf(index: PeerIndex, ask: Ask): Together {
	const alike = ofOthers(ask, index.alikeAsks(ask)).filter(({ value }) => value > 0);
	const planning = firstOfEach(alike.filter(isPlan));
	const planners = new Set(planning.map(({ cityId }) => cityId));
	const isOther = ({ cityId }: OtherAsk): boolean => !planners.has(cityId);
	const lists: Record<TogetherList, readonly OtherAsk[]> = {
		planning,
		near: firstOfEach(ofOthers(ask, index.nearAsks(ask)).filter(isPlan)).filter(isOther),
		asking: firstOfEach(alike.filter((found) => !isPlan(found))).filter(isOther)
	};
	const more = TOGETHER_LISTS.flatMap((list) =>
		lists[list].length > NAMED ? [[list, lists[list].length - NAMED] as const] : []
	);
	return {
		planning: lists.planning.slice(0, NAMED),
		near: lists.near.slice(0, NAMED),
		asking: lists.asking.slice(0, NAMED),
		...(more.length > 0 && { more: Object.fromEntries(more) })
	};
}
