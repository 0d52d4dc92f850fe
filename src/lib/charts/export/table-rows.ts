/** What a cell says, without what only opens beside it. */
function textOf(cell: Element): string {
	const copy = cell.cloneNode(true) as Element;
	for (const part of copy.querySelectorAll('details, button, svg, [hidden], [data-no-csv]')) part.remove();
	return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The rows of a table on the page as they are shown, heads first; rows and columns that a filter hides are left out. */
export function tableRows(table: HTMLTableElement): readonly (readonly string[])[] {
	return [...table.rows]
		.filter((row) => !row.hidden && row.closest('[hidden]') === null)
		.map((row) => [...row.cells].filter((cell) => !cell.hidden).map(textOf));
}
