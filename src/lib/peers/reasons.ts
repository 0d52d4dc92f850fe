import type { ContextItem } from './context.ts';
import type { Match } from './match.ts';
import type { Obstacle } from './obstacles.ts';
import { shares, type Maturity, type RecordKey } from './peer-records.ts';
import { recordOf } from '../domain/typed-object.ts';
import { PARTS, type PartValues } from './score.ts';
import { isOnPart, type Relation } from './topic.ts';

/** A match as a page carries it: its parts without weights, and what stands behind each. Plain values only. */
export interface Reasons {
	readonly ask: RecordKey;
	readonly offer: RecordKey;
	readonly hostId: string;
	readonly maturity: Maturity;
	readonly isGuess: boolean;
	/** How what is shown stands to what is asked: words before numbers. */
	readonly relation: Relation;
	/** Whether that is only a part of what is asked (`topic.ts`). */
	readonly isPart?: true;
	/** The entry of the grid by which a practice is on what is asked, where its own record is less so. */
	readonly entry?: RecordKey;
	readonly values: PartValues;
	/** The subjects of the offer that made the relation. */
	readonly subjectIds: readonly string[];
	readonly themeIds: readonly string[];
	/** The shared words that weigh most; none where the subjects are others, on which they count nothing. */
	readonly words: readonly string[];
	readonly groups: readonly { readonly groupId: string; readonly record: RecordKey }[];
	readonly context: readonly ContextItem[];
	/** Statements of learner and host that say who holds the competence on it. */
	readonly competences: readonly RecordKey[];
	readonly obstacles: readonly Obstacle[];
	/** What the host itself names as a difficulty on the same subject. */
	readonly hostDifficulties: readonly RecordKey[];
	/** What the learner names as a difficulty on the same subject, beside what is asked; left out where there is none. */
	readonly ownDifficulties?: readonly RecordKey[];
	/** Whether what is asked is a challenge itself. */
	readonly isChallenge?: true;
	/** Difficulties of either city on the theme, and not on the subject. */
	readonly onTheme: readonly RecordKey[];
	/** Other difficulties and challenges of either city beside the subject; left out where there are none. */
	readonly nearby?: readonly RecordKey[];
	/** Those on a theme of the ask alone, of a city that has none nearer; left out where there are none. */
	readonly further?: readonly RecordKey[];
}

/** How what is shown stands to what is asked, as it is said. */
export const saidRelation = ({
	relation,
	isPart
}: Pick<Reasons, 'relation' | 'isPart'>): Relation | 'part' => (isPart ? 'part' : relation);

const WORDS_SHOWN = 5;
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The reasons of a match, with values of three decimals. */
export function reasonsOf(match: Match): Reasons {
	const { ask, offer, values, topic, text, groups, context, competences, obstacles } = match;
	const { hostDifficulties, ownDifficulties, onTheme, nearby, further } = match;
	const beside = ownDifficulties.filter((key) => key !== ask.key);
	const rounded = recordOf(PARTS, (part) => {
		const value = values[part];
		return value === null ? null : round(value);
	});
	const entry = offer.entries?.find(({ subjectIds }) => shares(subjectIds, topic.subjectIds));
	return {
		ask: ask.key,
		offer: offer.key,
		hostId: offer.cityId,
		maturity: offer.maturity,
		isGuess: offer.isGuess,
		relation: topic.relation,
		...(entry && { entry: entry.record }),
		...(isOnPart(ask, topic) && { isPart: true as const }),
		values: rounded,
		subjectIds: topic.subjectIds,
		themeIds: topic.themeIds,
		words: topic.relation === 'neighbour' ? [] : text.words.slice(0, WORDS_SHOWN),
		groups,
		context: context.items.map((item) => ({ ...item, value: round(item.value) })),
		competences,
		obstacles: obstacles.items,
		hostDifficulties,
		...(beside.length > 0 && { ownDifficulties: beside }),
		...(beside.length < ownDifficulties.length && { isChallenge: true as const }),
		onTheme,
		...(nearby.length > 0 && { nearby }),
		...(further.length > 0 && { further })
	};
}
