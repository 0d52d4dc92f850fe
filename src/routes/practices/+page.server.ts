import { practiceListSlice } from '#lib/pages/practice-list.ts';
import { shownCodings } from '#lib/pages/record-subjects.ts';
import { readDataset } from '#lib/site/read-dataset.ts';

export const load = () => {
	const dataset = readDataset();
	const keys = dataset.practices.map(({ practiceId }) => `practices/${practiceId}`);
	return { list: practiceListSlice(dataset), codings: shownCodings(dataset, keys) };
};
