import type { Dataset } from '../domain/dataset.ts';
import type { LaterNote } from '../domain/later-note.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { sinceSlice, type SinceEntry } from './since.ts';

/** Later facts on one city or theme. */
export interface SinceHere {
	/** Those that update no record, which therefore stand nowhere else on its page. */
	readonly notes: readonly LaterNote[];
	/** All of them. */
	readonly count: number;
}

const entriesOf = perDataset((dataset) => (dataset.later.length === 0 ? [] : sinceSlice(dataset).entries));

function sinceWhere(dataset: Dataset, isAbout: (entry: SinceEntry) => boolean): SinceHere {
	const about = entriesOf(dataset).filter(isAbout);
	return {
		notes: about.filter(({ record }) => record === null).map(({ note }) => note),
		count: about.length
	};
}

/** The later facts on a city. */
export const sinceOfCity = (dataset: Dataset, cityId: string): SinceHere =>
	sinceWhere(dataset, ({ cities }) => cities.some(({ id }) => id === cityId));

/** The later facts on a theme. */
export const sinceOfTheme = (dataset: Dataset, themeId: string): SinceHere =>
	sinceWhere(dataset, ({ themes }) => themes.some(({ id }) => id === themeId));
