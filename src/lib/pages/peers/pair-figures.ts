import type { Dataset, Fact } from '#lib/domain/dataset.ts';
import { formatFigure } from '#lib/format/number.ts';
import type { PairFigure } from '#lib/peers/pair-figures.ts';
import { recordKey } from '#lib/peers/peer-records.ts';
import { comparablePairs } from '#lib/selectors/comparable-pairs.ts';
import { areaAndPeriod } from '../city-document/figures.ts';

/** The figures that compare of a learner and each of its hosts, by host; a host without any has no entry. */
export const pairFigures = (
	dataset: Dataset,
	learnerId: string,
	hostIds: Iterable<string>
): Readonly<Record<string, readonly PairFigure[]>> =>
	Object.fromEntries(
		[...hostIds].flatMap((hostId) => {
			if (hostId === learnerId) return [];
			const found = comparablePairs(dataset, learnerId, hostId).map(({ indicator, facts, ratio }) => {
				const side = (fact: Fact) => {
					const value = formatFigure({ ...fact, unit: indicator.unit });
					const record = recordKey('facts', fact.factId);
					return { value, text: `${value}: ${areaAndPeriod(fact)}`, record };
				};
				const [learner, host] = [side(facts[0]), side(facts[1])];
				return { label: indicator.label, groupId: facts[0].groupId, ratio, learner, host };
			});
			return found.length > 0 ? [[hostId, found] as const] : [];
		})
	);
