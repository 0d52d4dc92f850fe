import { today } from '#lib/format/today.ts';
import type { Basis, Confidence } from '#lib/domain/choices.ts';
import { cellKey } from '#lib/domain/grid-filter.ts';
import { BYTE_ORDER_MARK } from '#lib/format/csv.ts';
import { gridCsv, type GridCsvCell, type GridCsvEntry } from '#lib/selectors/grid-csv.ts';
import type { GridEntryKey, ShownGrid } from '#lib/selectors/grid-shown.ts';
import { saveText } from '#lib/format/save-file.ts';
import { cityName, themeLabel, wordsOf, type GridModel } from './model.ts';

/** Saves what the table shows, cell by cell, as a CSV file. `view` is the address that shows it again. */
export function saveShown(model: GridModel, shown: ShownGrid, view: string): void {
	const saved = today();
	const { version = '', file = 'grid' } = model.table.dataset;
	const text = BYTE_ORDER_MARK + gridCsv(cellsOf(model, shown), { dataset: version, view, saved });
	saveText(text, `${file}-${saved}.csv`, 'text/csv');
}

function cellsOf(model: GridModel, shown: ShownGrid): GridCsvCell[] {
	return shown.cityIds.flatMap((cityId) =>
		shown.themeIds.map((themeId) => {
			const entries = model.byCell.get(cellKey(cityId, themeId)) ?? [];
			const visible = entries.filter(({ entryId }) => shown.entryIds.has(entryId));
			const category = model.categories[Number(model.themeHeads.get(themeId)?.dataset.in)];
			return {
				cityId,
				city: cityName(model, cityId) ?? cityId,
				themeId,
				theme: themeLabel(model, themeId),
				category: wordsOf(category),
				entries: visible.map((entry) => entryOf(model, entry)),
				hidden: entries.length - visible.length
			};
		})
	);
}

/**
 * Source, basis and page stand on the entry's element, in this order, as the page has written them, else on its city's;
 * its confidence is high where it says nothing else.
 */
function entryOf(model: GridModel, { entryId, cityId, kind }: GridEntryKey): GridCsvEntry {
	const item = model.entryItems.get(entryId);
	const from = item?.dataset.from ?? model.cityHeads.get(cityId)?.dataset.from ?? '';
	const [sourceId = '', basis = '', page = ''] = from.split(' ');
	return {
		entryId,
		kind,
		text: wordsOf(item?.firstElementChild ?? undefined),
		confidence: (item?.dataset.confidence ?? 'high') as Confidence,
		sourceId,
		page: page === '' ? null : page,
		basis: basis as Basis
	};
}
