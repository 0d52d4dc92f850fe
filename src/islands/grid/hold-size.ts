const headsOf = (table: HTMLTableElement): HTMLElement[] => [
	...table.querySelectorAll<HTMLElement>('thead > tr > *')
];

/**
 * Keeps a table as long as it is for what scrolls, and its columns as wide as all its rows make them, while rows are out of
 * sight. What stands below it then stays below the window, where no browser draws it. Asked before anything is changed, or the
 * browser would lay the page out for it.
 */
export function holdSize(table: HTMLTableElement): void {
	// Held already: what stands in it now is not all.
	if (table.style.marginBlockEnd) return;
	// A fixed layout asks no row how wide it is.
	const heads = getComputedStyle(table).tableLayout === 'fixed' ? [] : headsOf(table);
	const widths = heads.map((head) => head.getBoundingClientRect().width);
	table.style.marginBlockEnd = `${table.offsetHeight}px`;
	heads.forEach((head, at) => (head.style.minWidth = `${widths[at]}px`));
}

/** Lets a table find its own size again. */
export function letSizeGo(table: HTMLTableElement): void {
	if (!table.style.marginBlockEnd) return;
	for (const { style } of [table, ...headsOf(table)]) style.marginBlockEnd = style.minWidth = '';
}
