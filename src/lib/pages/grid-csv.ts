import type { Dataset } from '../domain/dataset.ts';
import { BYTE_ORDER_MARK } from '../format/csv.ts';
import { gridCsv } from '../selectors/grid-csv.ts';
import { gridIndex } from '../selectors/grid-index.ts';

/** The whole grid as a CSV file, city by city and theme by theme. */
export function gridFile(dataset: Dataset): string {
	const { entriesOf } = gridIndex(dataset);
	const themes = dataset.themes.toSorted((a, b) => a.position - b.position);
	const cells = dataset.cities.flatMap(({ cityId, name }) =>
		themes.map(({ themeId, label, category }) => ({
			cityId,
			city: name,
			themeId,
			theme: label,
			category,
			entries: entriesOf(cityId, themeId),
			hidden: 0
		}))
	);
	return BYTE_ORDER_MARK + gridCsv(cells, { dataset: dataset.version, view: 'grid/', saved: null });
}
