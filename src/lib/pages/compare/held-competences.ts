import type { CompetenceReading, Dataset } from '../../domain/dataset.ts';
import type { CityRows } from '../../selectors/city-rows.ts';

/** Who holds what a statement of the city speaks of. */
export type HeldCompetence = Pick<CompetenceReading, 'policyId' | 'level' | 'partnerHolds' | 'themeIds'>;

/** How the statements of a city were coded; of tasks only, since money stands among the funds. */
export function heldCompetences(
	{ competences }: Pick<Dataset, 'competences'>,
	{ policies }: Pick<CityRows, 'policies'>
): HeldCompetence[] {
	const ids = new Set(policies.map(({ policyId }) => policyId));
	return competences
		.filter(({ subject, policyId }) => subject === 'task' && ids.has(policyId))
		.map(({ policyId, level, partnerHolds, themeIds }) => ({ policyId, level, partnerHolds, themeIds }));
}
