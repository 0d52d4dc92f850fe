/** What a cell says, without what only opens beside it. */
function textOf(cell: Element): string {
	const copy = cell.cloneNode(true) as Element;
	for (const part of copy.querySelectorAll('details, button, svg, [hidden], [data-no-csv]')) part.remove();
	return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/**
 * The rows of a table on the page as they are shown, heads first; rows and columns that a filter hides are left out. A cell
 * over several columns fills the first of them, so that those after it stay in theirs.
 */
export function tableRows(table: HTMLTableElement): readonly (readonly string[])[] {
	return [...table.rows]
		.filter((row) => !row.hidden && row.closest('[hidden]') === null)
		.map((row) =>
			[...row.cells]
				.filter((cell) => !cell.hidden && !cell.matches('[data-no-csv]'))
				.flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.colSpan - 1 }, () => '')])
		);
}
