import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { cityRecordsByKey } from './records.ts';

/** The strategies of the profiles under a theme that an editor read as running: a body, a service, a scheme, a card. */
export function runningStrategies(dataset: Dataset, themeId: string): readonly EvidenceRecord[] {
	const records = cityRecordsByKey(dataset);
	return dataset.policies
		.filter(({ strategyKind, themeIds }) => strategyKind === 'running' && themeIds.includes(themeId))
		.flatMap(({ policyId }) => records.get(`policies/${policyId}`) ?? []);
}
