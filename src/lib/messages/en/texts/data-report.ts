import type { Severity } from '../data-report.ts';
export const dataReport = {
	severity: { error: 'Error', warning: 'Warning' } satisfies Record<Severity, string>,
	head: { severity: 'Kind', place: 'Where', what: 'What is wrong', suggestion: 'What to do' },
	caption: 'What was found, errors first; the same fault in many rows is one line.',
	row: 'Row',
	around: 'The row and its neighbours',
	/** What to do about each sort of fault. */
	advice: {
		understood: 'Nothing, if this is what was meant.',
		misplaced: 'Check latitude and longitude: they may be swapped, or lack a minus sign.',
		'spreadsheet-date':
			'Write the page or the time again, and format the column as text before you type, so that the spreadsheet leaves it alone.',
		'missing-table': 'Add the table: a sheet of this name, or a CSV file of this name.',
		'ambiguous-table': 'Keep one of the two and take the other away or rename it.',
		'not-readable':
			'Open the file in its program and save it once more as a plain workbook or ZIP, without a password.',
		'cell-fault': 'Write the value itself, or mend the formula and save the workbook.',
		'too-large': 'Look whether something was pasted by mistake; if not, split the table.',
		'not-csv': 'Save the table as a workbook or as "CSV UTF-8".',
		'bad-quote': 'Save the table once more from the spreadsheet; by hand, write a quote inside a cell twice.',
		'duplicate-header': 'Give one of the two columns another name, or delete it.',
		'missing-column': 'Add the column, or correct the name of the one that is meant.',
		'ragged-row': 'Look for a missing or extra cell in this row.',
		'missing-value': 'Fill in the cell.',
		'wrong-value': 'Correct the cell; the message says what belongs there.',
		'duplicate-key': 'Give one of the rows another id, or delete it.',
		'unknown-id': 'Correct the id, or add the row that it should point at.',
		'repeated-id': 'Write each id once.',
		'wrong-range': 'Exchange beginning and end, or correct one of them.',
		'wrong-parent': 'Let the row stand under an entry of its own list, or under none.',
		'row-count': 'Add the missing row, or take away the ones too many.',
		'unknown-file': 'Rename it if it is meant to be a table; else it does no harm.',
		'unknown-column': 'Correct the name if a column of the table is meant; else it does no harm.',
		'empty-table': 'Nothing, if you have nothing to say there.',
		'merged-cells': 'Unmerge the cells and fill each.',
		macros: 'Nothing: macros are not run.',
		encoding: 'Look at the letters with accents; save as "CSV UTF-8" to be sure.',
		'odd-character': 'Look at the letters of this cell and write them anew.',
		'ambiguous-number': 'Write the number without thousands separators.',
		'missing-note': 'Say in basis_note what the row was concluded from.',
		'unused-source': 'Nothing, if the source is meant to be listed all the same.',
		'mixed-geographies': 'Nothing: the pages mark such figures and do not rank them together.',
		'incomplete-matrix': 'Add the rows if you know; the pages show "no entry".',
		'other-city': 'Point at a record of the same city.',
		'other-network': 'Nothing: links to themes of other networks are left out.',
		'shared-id': 'Give one of the two records another id.'
	} as Readonly<Record<string, string>>
};
