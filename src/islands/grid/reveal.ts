/**
 * How far the window scrolls to show an open panel: no further than needed, with the row that it belongs to below the
 * head of the table, which stays in sight. No other row is left half under the head: what is left of its links would
 * be too small to press.
 *
 * @param view edges as seen in the window: of the table, of its rows, and of the panel
 * @returns pixels down, negative for up, 0 where nothing need move
 */
export function scrollToReveal(view: {
	readonly height: number;
	/** Height of the head that stays at the top of the window. */
	readonly head: number;
	readonly table: { readonly top: number };
	readonly row: { readonly top: number };
	readonly panel: { readonly bottom: number };
	readonly rows: readonly { readonly top: number; readonly bottom: number }[];
}): number {
	const { height, head, table, row, panel, rows } = view;
	const most = Math.floor(row.top - head);
	const wanted = Math.min(Math.max(0, Math.ceil(panel.bottom - height)), most);
	const edge = Math.max(0, table.top - wanted) + head;
	// Windows scroll by whole pixels: part of one is no cut.
	const cut = rows.find(({ top, bottom }) => top - wanted <= edge - 1 && bottom - wanted > edge);
	return cut ? Math.min(Math.ceil(cut.bottom - edge), most) : wanted;
}

/** Scrolls a panel below its row into sight; where no head stays in sight, as the browser does it. */
export function reveal(panel: HTMLElement, table: HTMLTableElement): void {
	const line = panel.closest('tr');
	const row = line?.previousElementSibling;
	const head = table.tHead;
	const stays =
		head !== null &&
		getComputedStyle(head).position === 'sticky' &&
		getComputedStyle(table.parentElement!).overflowY === 'visible';
	if (!row || line?.cells.length !== 1 || !stays) {
		panel.scrollIntoView({ block: 'nearest' });
		return;
	}
	const top = scrollToReveal({
		height: innerHeight,
		head: head.offsetHeight,
		table: table.getBoundingClientRect(),
		row: row.getBoundingClientRect(),
		panel: panel.getBoundingClientRect(),
		rows: [...table.rows]
			.filter((other) => other.parentElement !== head)
			.map((other) => other.getBoundingClientRect())
	});
	if (top !== 0) scrollBy({ top });
}
