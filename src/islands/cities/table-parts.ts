/** The head over neighbouring columns, with the class of those that the page was drawn with. */
export function groupHead(label: string, columns: number, className: string): HTMLTableCellElement {
	const head = document.createElement('th');
	head.scope = 'colgroup';
	head.colSpan = columns;
	head.className = className;
	head.setAttribute('role', 'columnheader');
	head.textContent = label;
	return head;
}

/** A row that says why the cities below it are not ranked. */
export function dividerRow(text: string, columns: number): HTMLTableRowElement {
	const row = document.createElement('tr');
	row.setAttribute('role', 'row');
	row.dataset.divider = '';
	const cell = document.createElement('th');
	cell.setAttribute('role', 'rowheader');
	cell.colSpan = columns;
	const label = document.createElement('span');
	label.textContent = text;
	cell.append(label);
	row.append(cell);
	return row;
}
