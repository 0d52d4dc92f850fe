import type { Dataset } from '../domain/dataset.ts';
import type { MissingThing } from '../domain/missing-thing.ts';
import { PRACTICE_FIELDS } from '../domain/open-question.ts';
import { practiceGaps } from './practice-gaps.ts';

export interface MissingCount {
	readonly thing: MissingThing;
	readonly missing: number;
	/** Of how many. */
	readonly of: number;
}

/**
 * What the source leaves out, counted over the whole network: empty fields of the profiles, figures without a period
 * or of another area, fields of practices, funds and groups that no sentence speaks of, cells of the grid without an
 * entry. A thing of which the network has none at all is left out.
 */
export function missingCounts(dataset: Dataset): readonly MissingCount[] {
	const { cities, facts, practices, funding, groupMatrix, grid, themes, actions } = dataset;
	const levels = new Map(cities.map(({ cityId, level }) => [cityId, level]));
	const planning = new Set(actions.map(({ cityId }) => cityId));
	const cells = new Set(grid.map(({ cityId, themeId }) => `${cityId} ${themeId}`));
	const gaps = practices.flatMap(practiceGaps);
	const ofCities = (
		thing: MissingThing & ('profileTitle' | 'population' | 'coordinatorRole' | 'socialClimate')
	): MissingCount => ({
		thing,
		missing: cities.filter((city) => city[thing] === null).length,
		of: cities.length
	});
	const counts: readonly MissingCount[] = [
		ofCities('profileTitle'),
		ofCities('population'),
		ofCities('coordinatorRole'),
		ofCities('socialClimate'),
		{
			thing: 'actions',
			missing: cities.filter(({ cityId }) => !planning.has(cityId)).length,
			of: cities.length
		},
		{ thing: 'period', missing: facts.filter(({ period }) => period === null).length, of: facts.length },
		{
			thing: 'ownArea',
			missing: facts.filter(({ cityId, geography }) => geography !== levels.get(cityId)).length,
			of: facts.length
		},
		...PRACTICE_FIELDS.map((field) => ({
			thing: field,
			missing: gaps.filter((gap) => gap === field).length,
			of: practices.length
		})),
		{
			thing: 'fundAccess',
			missing: funding.filter(({ access }) => access === 'not-stated').length,
			of: funding.length
		},
		{
			thing: 'groups',
			missing: groupMatrix.filter(({ status }) => status === 'absent').length,
			of: groupMatrix.length
		},
		{
			thing: 'gridCells',
			missing: cities.length * themes.length - cells.size,
			of: cities.length * themes.length
		}
	];
	return counts.filter(({ of }) => of > 0);
}
