import type { TableFile } from './download.ts';
import { findTable, type CitiesTable } from './table.ts';

/** The parts of the page that the script works with. */
export interface ComparisonParts {
	readonly table: CitiesTable;
	readonly filters: HTMLFormElement;
	readonly chooser: HTMLFormElement;
	readonly status: HTMLElement;
	readonly notice: HTMLElement;
	readonly downloadButton: HTMLElement | null;
	readonly compareLink: HTMLAnchorElement | null;
	/** Where the table takes several pages. */
	readonly moreButton: HTMLElement | null;
	readonly pager: HTMLElement | null;
	/** Address of the index of all cities, where the table takes several pages. */
	readonly index: string | undefined;
	/** Address of its first page. */
	readonly home: string;
	readonly file: TableFile;
}

/** Finds them; null where any that it cannot do without is missing. */
export function findParts(root: HTMLElement): ComparisonParts | null {
	const table = findTable(root);
	const filters = root.querySelector<HTMLFormElement>('[data-filters]');
	const chooser = root.querySelector<HTMLFormElement>('[data-chooser]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	if (!table || !filters || !chooser || !status || !notice) return null;
	const { index, home = '', table: address = '', network = '', version = '' } = root.dataset;
	return {
		table,
		filters,
		chooser,
		status,
		notice,
		downloadButton: root.querySelector('[data-download]'),
		compareLink: root.querySelector('[data-compare]'),
		moreButton: root.querySelector('[data-more]'),
		pager: root.querySelector('[data-pages]'),
		index,
		home,
		file: { address, network, version }
	};
}
