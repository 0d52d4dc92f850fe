import type { Dataset } from '../../src/lib/domain/dataset.ts';
import { askOfNeed } from '../../src/lib/peers/asks.ts';
import { matchesOf } from '../../src/lib/peers/match.ts';
import { indexPeers } from '../../src/lib/peers/peer-index.ts';
import { reasonsOf } from '../../src/lib/peers/reasons.ts';
import { DEFAULT_WEIGHTS } from '../../src/lib/peers/score.ts';
import { suggest } from '../../src/lib/peers/suggest.ts';
import { hasReady, togetherOf } from '../../src/lib/peers/together.ts';
import { pairKey, readGrades, settledGrade } from './judged-pairs.ts';
import type { JudgedAnswer } from './match-measures.ts';

const [one, other] = ['a', 'b'].map((reader) => readGrades(`tests/judged-pairs/judge-${reader}.csv`)) as [
	ReturnType<typeof readGrades>,
	ReturnType<typeof readGrades>
];

/** What both readers together say of a host for a need. */
export const settledGradeOf = (needId: string, hostId: string): number =>
	settledGrade(one, other, pairKey(needId, hostId));

/** Every ask with every other city, and the grades of both readers. */
export const judgedPairs = ({ needs, cities }: Dataset) =>
	needs.flatMap(({ needId, cityId }) =>
		cities
			.filter((host) => host.cityId !== cityId)
			.map((host) => {
				const key = pairKey(needId, host.cityId);
				return { needId, hostId: host.cityId, grades: [one.get(key) ?? 0, other.get(key) ?? 0] as const };
			})
	);

/** What the finder answers to every need of the network, beside what was judged. */
export function judgedAnswers(dataset: Dataset): JudgedAnswer[] {
	const index = indexPeers(dataset);
	return dataset.needs.map((need) => {
		const ask =
			(index.asks.get(need.cityId) ?? []).find(({ key }) => key === `needs/${need.needId}`) ??
			askOfNeed(need, dataset);
		const matches = matchesOf(index, ask).map(reasonsOf);
		const hosts = suggest(matches, DEFAULT_WEIGHTS).suggestions.map(({ hostId }) => hostId);
		const together = togetherOf(index, ask);
		const [planning, near] = [together.planning, together.near].map((list) =>
			list.map(({ cityId }) => cityId)
		);
		const saysNobody = !hasReady(matches);
		const grade = (hostId: string): number => settledGradeOf(need.needId, hostId);
		return {
			needId: need.needId,
			hosts: hosts.map(grade),
			// The page names who plans it above what only comes close, and below that who plans something near it.
			listed: [...new Set(saysNobody ? [...planning!, ...hosts, ...near!] : [...hosts, ...planning!])].map(
				grade
			),
			all: dataset.cities.filter(({ cityId }) => cityId !== need.cityId).map(({ cityId }) => grade(cityId)),
			saysNobody
		};
	});
}
