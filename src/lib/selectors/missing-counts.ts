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
	const missingIn = <Row>(thing: MissingThing, rows: readonly Row[], isMissing: (row: Row) => boolean) => ({
		thing,
		missing: rows.filter(isMissing).length,
		of: rows.length
	});
	const emptyOf = (
		thing: MissingThing & ('profileTitle' | 'population' | 'coordinatorRole' | 'socialClimate')
	): MissingCount => missingIn(thing, cities, (city) => city[thing] === null);
	const counts: readonly MissingCount[] = [
		emptyOf('profileTitle'),
		emptyOf('population'),
		emptyOf('coordinatorRole'),
		emptyOf('socialClimate'),
		missingIn('actions', cities, ({ cityId }) => !planning.has(cityId)),
		missingIn('period', facts, ({ period }) => period === null),
		missingIn('ownArea', facts, ({ cityId, geography }) => geography !== levels.get(cityId)),
		...PRACTICE_FIELDS.map((field) => ({
			thing: field,
			missing: gaps.filter((gap) => gap === field).length,
			of: practices.length
		})),
		missingIn('fundAccess', funding, ({ access }) => access === 'not-stated' || access === 'mentioned'),
		missingIn('groups', groupMatrix, ({ status }) => status === 'absent'),
		{
			thing: 'gridCells',
			missing: cities.length * themes.length - cells.size,
			of: cities.length * themes.length
		}
	];
	return counts.filter(({ of }) => of > 0);
}
