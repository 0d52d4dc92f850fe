import { listPages, ofAllPages } from '../kernel/list-pages.ts';
import { joinModels, readModel, type GridModel } from './model.ts';

/**
 * The whole of a large network: this page's own part joined with those of the other pages, in order. Throws where one
 * of them cannot be had.
 */
export async function loadWhole(own: GridModel): Promise<GridModel> {
	const parts = await ofAllPages(listPages(document), own, (page) => {
		const table = page.querySelector<HTMLTableElement>('table[data-grid]');
		if (!table) throw new Error('no grid on the page');
		return readModel(table);
	});
	return joinModels(own, parts);
}
