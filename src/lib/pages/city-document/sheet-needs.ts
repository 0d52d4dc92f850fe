import type { Dataset, Need as NeedRow } from '../../domain/dataset.ts';
import { codedSubjects } from '../../peers/coded-subjects.ts';
import { recordKey, shares, unique, type RecordKey } from '../../peers/peer-records.ts';
import type { Reasons } from '../../peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '../../peers/score.ts';
import { suggest } from '../../peers/suggest.ts';
import { proposedOn } from '../../peers/proposed-on.ts';
import { togetherOf } from '../../peers/together.ts';
import type { ChallengeWithNeeds, CityProfileSlice } from '../city-profile.ts';
import { peerNetwork } from '../peers/network.ts';
import { whoHelps, type Helper } from './who-helps.ts';

/** One statement of a need: the need itself, or one thing that the city wants to learn with it; and who can help with just this. */
export interface Statement {
	readonly row: NeedRow;
	readonly hosts: readonly Helper[];
	/** The subject that it is mainly about; null where nobody coded it. */
	readonly mainId: string | null;
}

/** A need with what it leaves to learn, and who could help with which of these. */
export interface Need {
	readonly challenge: Statement;
	readonly learned: readonly Statement[];
	/** What the statements are about. */
	readonly subjectIds: readonly string[];
	/** Whether somebody can help with the need, or with something that is to be learned with it. */
	readonly isHelped: boolean;
	/** The exchanges on it that the source itself proposes for the city. */
	readonly proposedIds: readonly string[];
	/** Where nobody could: the subject nearest to it on which others have something ready, and who. */
	readonly nearest: { readonly subjectId: string; readonly cityIds: readonly string[] } | null;
	/** Other cities that ask the same, where nobody has it ready. */
	readonly asking: readonly string[];
	/** Others that plan it. */
	readonly planning: readonly string[];
}

/** So many cities are named on the nearest subject. */
const NEAREST = 2;

/**
 * Another subject of a need, or a neighbour of one, on which the best of some matches shows something, and the cities that
 * do. What a city wants to learn besides is no nearer than that.
 */
function nearestOf(matches: readonly Reasons[], own: readonly string[], dataset: Dataset): Need['nearest'] {
	const { neighbours } = peerNetwork(dataset).index;
	const near = new Set([...own, ...own.flatMap((id) => [...(neighbours.get(id) ?? [])])]);
	const best = suggest(
		matches.filter(({ subjectIds }) => subjectIds.some((id) => near.has(id))),
		DEFAULT_WEIGHTS
	).suggestions.map(({ hostId, best }) => ({
		hostId,
		subjectId: best.subjectIds.find((id) => near.has(id))
	}));
	const subjectId = best[0]?.subjectId;
	if (subjectId === undefined) return null;
	const cityIds = best.flatMap((one) => (one.subjectId === subjectId ? one.hostId : []));
	return { subjectId, cityIds: cityIds.slice(0, NEAREST) };
}

/** A need as it stands by itself, with what it asks. */
interface Asked extends Omit<Need, 'proposedIds'> {
	readonly statements: readonly RecordKey[];
}

function needOf(dataset: Dataset, { challenge, learningNeeds }: ChallengeWithNeeds, most: number): Asked {
	const { index } = peerNetwork(dataset);
	const rows = [challenge, ...learningNeeds];
	const answered = rows.map((row) => whoHelps(dataset, row, most));
	const asks = answered.map(({ ask }) => ask);
	const isHelped = answered.some(({ hosts }) => hosts.length > 0);
	const together = isHelped ? [] : asks.map((ask) => togetherOf(index, ask));
	const planning = unique(together.flatMap(({ planning }) => planning.map(({ cityId }) => cityId)));
	const asking = unique(together.flatMap(({ asking }) => asking.map(({ cityId }) => cityId)));
	const [first, ...learned] = rows.map((row, at): Statement => {
		const { hosts, ask } = answered[at]!;
		return { row, hosts, mainId: ask.subjectIds?.[0] ?? null };
	});
	const ready = answered.flatMap((one) => one.ready);
	return {
		challenge: first!,
		learned,
		subjectIds: unique(asks.flatMap((ask) => ask.subjectIds ?? [])),
		isHelped,
		statements: asks.map(({ key }) => key),
		nearest: isHelped ? null : nearestOf(ready, asks[0]!.subjectIds ?? [], dataset),
		asking: asking.filter((other) => !planning.includes(other)),
		planning
	};
}

/** What of a city says where its needs stand. */
interface Order {
	/** The staff exchanges that the source proposes. */
	readonly visits: ReadonlySet<string>;
	/** The subjects that its plans are about. */
	readonly planned: readonly string[];
}

/** Where a need stands among those of a city behind the first; see `sheetNeeds`. */
function placeOf(need: Need, { visits, planned }: Order): number {
	const { challenge, learned, isHelped, proposedIds, subjectIds } = need;
	const isProposed = proposedIds.some((id) => visits.has(id));
	if ((isHelped || isProposed) && shares(planned, subjectIds)) return 0;
	const isWhole = [challenge, ...learned].some(({ hosts }) => hosts.some(({ partId }) => partId === null));
	return isWhole || isProposed ? 1 : isHelped ? 2 : 3;
}

function orderIn(dataset: Dataset, cityId: string): Order {
	const coded = codedSubjects(dataset);
	const plans = dataset.actions.filter((action) => action.cityId === cityId);
	return {
		visits: new Set(
			dataset.exchangeTopics.flatMap(({ kind, topicId }) => (kind === 'staff-exchange' ? topicId : []))
		),
		planned: plans.flatMap(({ actionId }) => coded.first([recordKey('actions', actionId)]) ?? [])
	};
}

/**
 * The needs of a city that its sheet names.
 *
 * Rule: the first of the profile stands first, whoever helps with it. Behind it come those on which the city plans something and
 * others can help with, or on which the source proposes a staff exchange; then the others of which others have something
 * ready, or on which an exchange is proposed; then those of which a part is ready; then the rest. Each in the order of the
 * profile, which ranks nothing.
 *
 * @param shown how many needs, and how many hosts of each statement
 */
export function sheetNeeds(
	dataset: Dataset,
	{
		challenges,
		otherLearningNeeds,
		city
	}: Pick<CityProfileSlice, 'challenges' | 'otherLearningNeeds' | 'city'>,
	shown: { readonly needs: number; readonly hosts: number }
): Need[] {
	const said = [...challenges, ...otherLearningNeeds.map((challenge) => ({ challenge, learningNeeds: [] }))];
	const order = orderIn(dataset, city.cityId);
	const needs = said.map((need) => needOf(dataset, need, shown.hosts));
	const asks = peerNetwork(dataset).index.asks.get(city.cityId) ?? [];
	const proposed = proposedOn(dataset, city.cityId, asks);
	const [first, ...others] = needs.map((need): Need => ({ ...need, proposedIds: proposed(need.statements) }));
	if (!first) return [];
	return [first, ...others.sort((a, b) => placeOf(a, order) - placeOf(b, order))].slice(0, shown.needs);
}
