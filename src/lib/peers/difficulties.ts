import { RELEVANT, type Bearing } from './context.ts';
import type { PeerCity, Statement } from './peer-city.ts';
import { textFit, type TextVector } from './text-fit.ts';
import { shares, type Ask, type RecordKey } from './peer-records.ts';
import type { Neighbours } from './subject-fit.ts';

/**
 * Which difficulties of a city bear on what is asked.
 *
 * - on the subject: both records were coded and share a subject. Where nobody coded one of the two, they share a theme, and
 *   the words of the one bear on the other. An ask without a theme - a question in the reader's own words - needs two rare
 *   words in common instead, as it does for what others show (`topic.ts`).
 * - on the theme: they share a theme and the words bear, and the subjects are others. It is told and counts for nothing.
 * - nearby: both were coded, and a subject of the one is a neighbour of one of the other. It counts for nothing, either.
 * - further: they share a theme, and neither words nor subjects are near. Named only where a city has none on the theme and
 *   none nearby, so that nobody concludes from an empty place that there is none.
 *
 * Those of a learner are why it asks, and stand in its way nowhere. Those of a host are told with it: a city that has the difficulty itself may have something to show, and is never named without it.
 */
export interface Difficulties {
	readonly onSubject: readonly Statement[];
	readonly onTheme: readonly Statement[];
	/** On a neighbouring subject, and none of the others. */
	readonly nearby: readonly Statement[];
	/** On a theme of it and no nearer; empty where there are nearer ones. */
	readonly further: readonly Statement[];
}

/** So many of a city are named on the subject, on the theme, nearby, and further off. */
const NAMED = { onSubject: 3, onTheme: 2, nearby: 2, further: 2 } as const;

type AskedOn = Pick<Ask, 'themeIds' | 'subjectIds'>;

/** Fewer rare words in common are chance. */
const RARE_WORDS = 2;

function isOnSubject(ask: AskedOn, { statement, fit }: Bearing, words: TextVector): boolean {
	if (ask.subjectIds && statement.subjectIds) return shares(ask.subjectIds, statement.subjectIds);
	if (fit < RELEVANT) return false;
	if (ask.themeIds.length > 0) return shares(ask.themeIds, statement.themeIds);
	return textFit(words, statement.vector).words.length >= RARE_WORDS;
}

/**
 * The difficulties of one city that bear on an ask, the closest by their words first.
 *
 * @param words those of the ask
 * @param difficulties and how far their words bear on the ask, or on what is shown
 */
export function difficultiesOn(
	[ask, words]: readonly [ask: AskedOn, words: TextVector],
	difficulties: readonly Bearing[],
	neighbours: Neighbours
): Difficulties {
	const found = [...difficulties].sort(
		(a, b) => b.fit - a.fit || (a.statement.record < b.statement.record ? -1 : 1)
	);
	const onSubject = found.filter((bearing) => isOnSubject(ask, bearing, words));
	const onTheme = found.filter(
		(bearing) =>
			!onSubject.includes(bearing) &&
			bearing.fit >= RELEVANT &&
			shares(ask.themeIds, bearing.statement.themeIds)
	);
	const isNear = ({ statement: { subjectIds } }: Bearing): boolean =>
		(ask.subjectIds ?? []).some((id) => subjectIds?.some((other) => neighbours.get(id)?.has(other)));
	const nearby = found.filter(
		(bearing) => !onSubject.includes(bearing) && !onTheme.includes(bearing) && isNear(bearing)
	);
	const isFurther = (bearing: Bearing): boolean =>
		!onSubject.includes(bearing) && shares(ask.themeIds, bearing.statement.themeIds);
	const further = onTheme.length + nearby.length > 0 ? [] : found.filter(isFurther);
	return {
		onSubject: onSubject.slice(0, NAMED.onSubject).map(({ statement }) => statement),
		onTheme: onTheme.slice(0, NAMED.onTheme).map(({ statement }) => statement),
		nearby: nearby.slice(0, NAMED.nearby).map(({ statement }) => statement),
		further: further.slice(0, NAMED.further).map(({ statement }) => statement)
	};
}

/** What a city names as its difficulties when another wants to learn from it. */
export const hostDifficulties = ({ difficulties, challenges }: PeerCity): readonly Statement[] => [
	...difficulties,
	...challenges
];

export const recordsOf = (statements: readonly Statement[]): RecordKey[] =>
	statements.map(({ record }) => record);
