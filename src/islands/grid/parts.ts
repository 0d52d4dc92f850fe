import { joinModels, readModel, type GridModel } from './model.ts';
import { fetchPart } from '../kernel/fetch-page.ts';

/**
 * The whole of a large network: this page's own part joined with those of the other parts' pages, in order.
 * Throws where one of them cannot be had.
 */
export async function loadWhole(own: GridModel, nav: HTMLElement): Promise<GridModel> {
	const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[data-part]')];
	const parts = await Promise.all(
		links.map(async (link) => {
			if (link.hasAttribute('aria-current')) return own;
			const page = await fetchPart(link.href);
			const table = page.querySelector<HTMLTableElement>('table[data-grid]');
			if (!table) throw new Error(`no grid: ${link.href}`);
			return readModel(table);
		})
	);
	return joinModels(own, parts);
}
