/**
 * The roles that a table's elements have of themselves. Written out because on a narrow screen the rows are laid out
 * as blocks, and some browsers then no longer take them for rows.
 */
export const ROLES = {
	table: { role: 'table' },
	rowgroup: { role: 'rowgroup' },
	row: { role: 'row' },
	columnheader: { role: 'columnheader' },
	rowheader: { role: 'rowheader' },
	cell: { role: 'cell' }
} as const;
