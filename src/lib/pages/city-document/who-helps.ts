import type { Dataset, Need } from '../../domain/dataset.ts';
import { askOfNeed } from '../../peers/asks.ts';
import { codedSubjects, type CodedSubjects } from '../../peers/coded-subjects.ts';
import { matchesOf } from '../../peers/match.ts';
import { namedGroups } from '../../peers/named-groups.ts';
import { recordKey, shares, type Ask, type RecordKey } from '../../peers/peer-records.ts';
import { reasonsOf, type Reasons } from '../../peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '../../peers/score.ts';
import { suggest } from '../../peers/suggest.ts';
import { isReady } from '../../peers/together.ts';
import { isOnCommonTheme } from '../../peers/topic.ts';
import { peerNetwork } from '../peers/network.ts';

/** A difficulty of a city that can help: on what it shows, or on another subject of what is asked. */
export type Difficulty = 'same' | { readonly subjectId: string };

/** A city that can help, with the record that it could show. */
export interface Helper {
	readonly cityId: string;
	readonly offer: RecordKey;
	/** What it names a difficulty on itself; null where it names none on what is asked. */
	readonly difficulty: Difficulty | null;
	/** The subject on which it can, where that is only a part of the statement; null where it is what the statement is mainly about. */
	readonly partId: string | null;
	/** The entry of the grid by which a practice is on the statement, where its own record is less so; else null. */
	readonly entry: RecordKey | null;
	/** What the asking city says of funds that pay it, and that it cannot count on. */
	readonly outOfReach: readonly RecordKey[];
}

/** One statement of a need, and what of other cities is ready on it. */
export interface Answered {
	readonly ask: Ask;
	/** All that is ready and for the same people, also on what the statement only touches. */
	readonly ready: readonly Reasons[];
	readonly hosts: readonly Helper[];
}

/**
 * Whether what a city shows is for the people whom a need names: its record is for one of the groups that the need names, or
 * names one in its words. A need that names none is about whoever comes.
 */
function isForThem(dataset: Dataset, { text }: Need): (match: Reasons) => boolean {
	const { groups } = dataset;
	const named = namedGroups(groups, text);
	const { offers } = peerNetwork(dataset);
	return ({ offer }) => {
		const shown = offers.get(offer);
		const groupIds =
			shown && shown.groupIds.length > 0 ? shown.groupIds : namedGroups(groups, shown?.text ?? '');
		return named.length === 0 || shares(named, groupIds);
	};
}

/** Whether the host names a difficulty on what it shows, and not only on what else is asked. */
function isDifficult({ hostDifficulties, subjectIds }: Reasons, coded: CodedSubjects): boolean {
	if (subjectIds.length === 0) return hostDifficulties.length > 0;
	return hostDifficulties.some((key) => shares(subjectIds, coded.first([key]) ?? subjectIds));
}

function difficultyOf(match: Reasons, ask: Ask, coded: CodedSubjects): Difficulty | null {
	if (isDifficult(match, coded)) return 'same';
	const named = match.hostDifficulties.flatMap((key) => coded.first([key]) ?? []);
	const subjectId = ask.subjectIds?.find((id) => named.includes(id));
	return subjectId === undefined ? null : { subjectId };
}

/** A statement as the finder asks it, with its matches; one that the finder has under another is asked by itself. */
function askedOf(dataset: Dataset, need: Need): { readonly ask: Ask; readonly matches: readonly Reasons[] } {
	const { index, matchesOf: listed } = peerNetwork(dataset);
	const key = recordKey('needs', need.needId);
	const ask = index.asks.get(need.cityId)?.find((one) => one.key === key);
	if (ask) return { ask, matches: listed(need.cityId).get(key) ?? [] };
	const alone = askOfNeed(need, dataset);
	return { ask: alone, matches: matchesOf(index, alone).map(reasonsOf) };
}

/** Of each host what is itself mainly about a subject, where it has any of that; else all. */
function mostlyOn(main: string | undefined, matches: readonly Reasons[], coded: CodedSubjects): Reasons[] {
	const isMainly = ({ offer }: Reasons): boolean => coded.first([offer])?.[0] === main;
	const hosts = new Set(matches.filter(isMainly).map(({ hostId }) => hostId));
	return matches.filter((match) => !hosts.has(match.hostId) || isMainly(match));
}

/**
 * Who can help with one statement of a need, asked by itself: the challenge, or one thing that the city wants to learn.
 *
 * Rule: a city that has something ready (`together.ts`) on the main subject of the statement; where nobody has that, on another
 * of its subjects, which is said: it is a part. What is to be learned is shown on the theme that it has in common with the
 * need. Where nobody coded the statement, every match on its theme must do. What is for other people is left out, and so is a
 * strength - one sentence - of a city that names a difficulty on the same subject itself. A strategy, a few lines, helps with what
 * the statement is mainly about, and with no part of it. Of a host stands what is itself mainly about that, before what is also about it.
 *
 * @param need the statement
 */
export function whoHelps(dataset: Dataset, need: Need, most: number): Answered {
	const coded = codedSubjects(dataset);
	const { ask, matches } = askedOf(dataset, need);
	const main = ask.subjectIds?.[0];
	const isForIt = isForThem(dataset, need);
	const { offers } = peerNetwork(dataset);
	const isOnTheme = ({ offer }: Reasons): boolean =>
		isOnCommonTheme(ask, offers.get(offer) ?? { themeIds: [] });
	const ready = matches.filter((match) => isReady(match) && isForIt(match));
	const isOnMain = ({ subjectIds }: Reasons): boolean => main === undefined || subjectIds.includes(main);
	const isSound = (match: Reasons): boolean =>
		match.maturity === 'strategy'
			? isOnMain(match)
			: match.maturity !== 'strength' || !isDifficult(match, coded);
	const sound = ready.filter((match) => isOnTheme(match) && isSound(match));
	const onMain = sound.filter(isOnMain);
	const helping = onMain.length > 0 ? onMain : sound;
	const hosts = suggest(mostlyOn(main, helping, coded), DEFAULT_WEIGHTS, most).suggestions.map(
		({ hostId, best }) => ({
			cityId: hostId,
			offer: best.offer,
			difficulty: difficultyOf(best, ask, coded),
			partId: isOnMain(best) ? null : (best.subjectIds[0] ?? null),
			entry: best.entry ?? null,
			outOfReach: best.obstacles.flatMap(({ kind, record }) => (kind === 'fund' ? record : []))
		})
	);
	return { ask, ready, hosts };
}
