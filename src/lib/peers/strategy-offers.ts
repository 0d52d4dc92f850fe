import type { Dataset } from '../domain/dataset.ts';
import { isRunningStrategy } from '../domain/running-strategy.ts';
import { codedSubjects } from './coded-subjects.ts';
import { entriesBy, gridKey } from './grid-entries.ts';
import { recordKey, unique, type Offer } from './peer-records.ts';

/**
 * Strategies of a profile that run: what was only decided - a plan, a resolution, a membership - shows a visitor nothing by
 * itself. A strategy that a practice stands for, by the links of the grid, is left out where it is about
 * nothing else: that would be the same thing twice.
 */
export function strategyOffers(dataset: Dataset): Offer[] {
	const coded = codedSubjects(dataset);
	const byPolicy = entriesBy(
		dataset.grid.filter(({ kind }) => kind === 'practice'),
		({ policyIds }) => policyIds
	);
	return dataset.policies.flatMap((row): Offer[] => {
		const { policyId, cityId, title, text, themeIds } = row;
		if (!isRunningStrategy(row)) return [];
		const records = [recordKey('policies', policyId)];
		const subjectIds = coded.all(records);
		const entries = byPolicy.get(policyId) ?? [];
		const practices = entries.flatMap((entry) => [
			gridKey(entry),
			...entry.practiceIds.map((id) => recordKey('practices', id))
		]);
		const shown = coded.all(practices) ?? [];
		if (entries.length > 0 && (subjectIds ?? []).every((id) => shown.includes(id))) return [];
		return [
			{
				key: recordKey('policies', policyId),
				cityId,
				maturity: 'strategy',
				isGuess: false,
				title,
				text,
				themeIds: unique(themeIds),
				subjectIds,
				touchedIds: coded.touched(records),
				groupIds: [],
				records,
				practice: null,
				parts: [{ text: `${title}. ${text}`, share: 1 }]
			}
		];
	});
}
