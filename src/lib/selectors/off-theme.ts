import type { Dataset, GridEntry, Subject } from '../domain/dataset.ts';
import { indexBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { subjectCodings } from './subject-codings.ts';

/**
 * Entries that the grid has under one theme although every subject that an editor coded them with stands under
 * another: their subjects, by id of the entry. The grid is kept as it is printed; its pages say where it departs.
 */
export const offTheme = perDataset((dataset: Dataset): ReadonlyMap<string, readonly Subject[]> => {
	const codings = subjectCodings(dataset);
	const subjects = indexBy(dataset.subjects, ({ subjectId }) => subjectId);
	return new Map(
		dataset.grid.flatMap(({ entryId, themeId }) => {
			const coded = (codings.get(`grid/${entryId}`)?.subjectIds ?? []).flatMap(
				(id) => subjects.get(id) ?? []
			);
			const isOff = coded.length > 0 && coded.every((subject) => subject.themeId !== themeId);
			return isOff ? [[entryId, coded] as const] : [];
		})
	);
});

/** Names of the subjects of such an entry; empty for one under its theme. */
export const offThemeLabels = (dataset: Dataset, entryId: string): readonly string[] =>
	(offTheme(dataset).get(entryId) ?? []).map(({ label }) => label);

/** The names of the subjects of those among some entries that are off their theme, by id of the entry. */
export const offThemeAmong = (
	dataset: Dataset,
	entries: readonly GridEntry[]
): Readonly<Record<string, readonly string[]>> => {
	const off = offTheme(dataset);
	return Object.fromEntries(
		entries.flatMap(({ entryId }) =>
			off.has(entryId) ? [[entryId, offThemeLabels(dataset, entryId)] as const] : []
		)
	);
};
