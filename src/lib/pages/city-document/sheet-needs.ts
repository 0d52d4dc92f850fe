import type { Dataset } from '../../domain/dataset.ts';
import { codedSubjects } from '../../peers/coded-subjects.ts';
import { recordKey, shares, unique, type RecordKey } from '../../peers/peer-records.ts';
import type { Reasons } from '../../peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '../../peers/score.ts';
import { suggest } from '../../peers/suggest.ts';
import { isReady, togetherOf } from '../../peers/together.ts';
import type { ChallengeWithNeeds, CityProfileSlice } from '../city-profile.ts';
import { peerNetwork } from '../peers/network.ts';

/** A need with what it leaves to learn, and who could help with it. */
export interface Need {
	readonly said: ChallengeWithNeeds;
	readonly hosts: readonly {
		readonly cityId: string;
		readonly offer: RecordKey;
		/** Whether it names a difficulty on the same subject itself. */
		readonly isDifficult: boolean;
	}[];
	/** Whether these show nothing on the need itself, but something on what the city wants to learn with it. */
	readonly isToLearn: boolean;
	/** Where nobody could: the subject nearest to it on which others have something ready, and who. */
	readonly nearest: { readonly subjectId: string; readonly cityIds: readonly string[] } | null;
	/** Other cities that ask the same, where nobody has it ready. */
	readonly asking: readonly string[];
	/** Others that plan it. */
	readonly planning: readonly string[];
}

/** So many cities are named on the nearest subject. */
const NEAREST = 2;

interface Sheet {
	readonly dataset: Dataset;
	readonly cityId: string;
	/** So many hosts of a need. */
	readonly hosts: number;
}

/** The groups that the words of a need name by their label. */
const groupsIn = ({ groups }: Dataset, text: string): string[] =>
	groups.flatMap(({ groupId, label }) => (text.toLowerCase().includes(label.toLowerCase()) ? groupId : []));

/** Whether what a city shows is not for other groups than the need names. */
function isForThem(
	challenge: ChallengeWithNeeds['challenge'],
	dataset: Dataset
): (match: Reasons) => boolean {
	const named = groupsIn(dataset, challenge.text);
	const { offers } = peerNetwork(dataset);
	return ({ offer }) => {
		const groupIds = offers.get(offer)?.groupIds ?? [];
		return named.length === 0 || groupIds.length === 0 || shares(named, groupIds);
	};
}

/**
 * Whether what a city shows is on the main subject of a need, and not only on what it touches or wants to learn besides.
 * Where nobody coded the need, every match on its theme must do.
 */
function isOnMain(challenge: ChallengeWithNeeds['challenge'], dataset: Dataset): (match: Reasons) => boolean {
	const main = codedSubjects(dataset).first([recordKey('needs', challenge.needId)])?.[0];
	return ({ subjectIds }) => main === undefined || subjectIds.includes(main);
}

/** Whether what a city shows is on a subject of what is to be learned with a need. */
function isOnLearned(
	learningNeeds: ChallengeWithNeeds['learningNeeds'],
	dataset: Dataset
): (match: Reasons) => boolean {
	const coded = codedSubjects(dataset);
	const subjects = learningNeeds.flatMap(({ needId }) => coded.first([recordKey('needs', needId)]) ?? []);
	return ({ subjectIds }) => shares(subjects, subjectIds);
}

/**
 * Another subject of a need, or a neighbour of one, on which the best of some matches shows something, and the cities that
 * do. What a city wants to learn besides is no nearer than that.
 */
function nearestOf(
	matches: readonly Reasons[],
	challenge: ChallengeWithNeeds['challenge'],
	dataset: Dataset
): Need['nearest'] {
	const { neighbours } = peerNetwork(dataset).index;
	const own = codedSubjects(dataset).first([recordKey('needs', challenge.needId)]) ?? [];
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

function needOf({ dataset, cityId, hosts: most }: Sheet, said: ChallengeWithNeeds): Need {
	const network = peerNetwork(dataset);
	const ids = [said.challenge, ...said.learningNeeds].map(({ needId }) => `needs/${needId}`);
	const asks = (network.index.asks.get(cityId) ?? []).filter((ask) =>
		ask.records.some((key) => ids.includes(key))
	);
	const ready = asks
		.flatMap((ask) => network.matchesOf(cityId).get(ask.key) ?? [])
		.filter(isReady)
		.filter(isForThem(said.challenge, dataset));
	const onMain = ready.filter(isOnMain(said.challenge, dataset));
	const isToLearn = onMain.length === 0;
	const helping = isToLearn ? ready.filter(isOnLearned(said.learningNeeds, dataset)) : onMain;
	const hosts = suggest(helping, DEFAULT_WEIGHTS, most).suggestions.map(({ hostId, best }) => ({
		cityId: hostId,
		offer: best.offer,
		isDifficult: best.hostDifficulties.length > 0
	}));
	const together = hosts.length > 0 ? [] : asks.map((ask) => togetherOf(network.index, ask));
	const planning = unique(together.flatMap(({ planning }) => planning.map(({ cityId }) => cityId)));
	const asking = unique(together.flatMap(({ asking }) => asking.map(({ cityId }) => cityId)));
	return {
		said,
		hosts,
		isToLearn,
		nearest: hosts.length > 0 ? null : nearestOf(ready, said.challenge, dataset),
		asking: asking.filter((other) => !planning.includes(other)),
		planning
	};
}

/** Those for which another city has something ready, then the others; each in the order of the profile. */
const readyFirst = (needs: readonly Need[]): Need[] => [
	...needs.filter(({ hosts }) => hosts.length > 0),
	...needs.filter(({ hosts }) => hosts.length === 0)
];

/**
 * The needs of a city that its sheet names.
 *
 * @param shown how many needs, and how many hosts of each
 */
export function sheetNeeds(
	dataset: Dataset,
	profile: CityProfileSlice,
	shown: { readonly needs: number; readonly hosts: number }
): Need[] {
	const { challenges, otherLearningNeeds, city } = profile;
	const said = [...challenges, ...otherLearningNeeds.map((challenge) => ({ challenge, learningNeeds: [] }))];
	const sheet = { dataset, cityId: city.cityId, hosts: shown.hosts };
	return readyFirst(said.map((need) => needOf(sheet, need))).slice(0, shown.needs);
}
