import { perDataset } from './per-dataset.ts';

const labelIn =
	(labels: ReadonlyMap<string, string>) =>
	(id: string): string =>
		labels.get(id) ?? id;

/** Labels of subjects and of themes, each by id: apart, since a subject may have the id of a theme. */
export const subjectLabel = perDataset(({ subjects }) =>
	labelIn(new Map(subjects.map(({ subjectId, label }) => [subjectId, label])))
);
export const themeLabel = perDataset(({ themes }) =>
	labelIn(new Map(themes.map(({ themeId, label }) => [themeId, label])))
);
