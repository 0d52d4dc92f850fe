/** What keeps a dataset from being used, and when; the keys are the codes that other programs can rely on. */
export const ERRORS = {
	'missing-table': 'a table that the dataset needs has no file, or its file is not CSV',
	'not-readable':
		'a workbook or ZIP is damaged, too large, of a kind that is not read, or protected by a password',
	'cell-fault': 'a cell of a workbook shows a fault, or a formula whose result was not saved',
	'ambiguous-table': 'two files could be the same table',
	'too-large': 'a file, a header or a cell is larger than any table of ours',
	'not-csv': 'the file is empty, is no text, or its first line is not the header of its table',
	'bad-quote':
		'a quote is never closed, or text follows a closing quote; the line is left out, the next ones are read',
	'duplicate-header': 'two columns have the same name',
	'missing-column': 'the header lacks a column that the table needs',
	'ragged-row': 'the row has more or fewer cells than the header',
	'missing-value': 'a cell is empty that must not be',
	'wrong-value': 'the value is not of the kind that the column takes',
	'duplicate-key': 'two rows have the same key; the first one keeps it',
	'unknown-id': 'the id stands for no row of the table that the column refers to',
	'repeated-id': 'an id stands twice in one cell',
	'wrong-range': 'the end of a range is before its start',
	'wrong-parent':
		'an entry stands under itself, under an entry of another city, meeting or action, or under no challenge',
	'row-count': 'the table has fewer or more rows than it may have'
} as const;

/** What is shown beside a dataset that can be used. */
export const WARNINGS = {
	macros: 'a workbook holds macros, which are never run',
	'merged-cells': 'cells of a table are merged, so that only the first of them has the value',
	'unknown-file': 'a CSV file is no table of the contract, and is not read',
	'unknown-column': 'a column is not in the contract, and is not read',
	'empty-table': 'a table that the dataset can do without is absent or has no rows',
	encoding: 'the file is not UTF-8; the message says what it was read as, with words to judge it by',
	'odd-character':
		'a cell holds control characters, the sign that stands for a lost letter, or turns the direction of writing for good',
	'ambiguous-number': 'a number such as 3,737 could be a decimal or thousands; it is read as a decimal',
	understood: 'the name of a country, or another code of it, is read as its code of two letters',
	misplaced: 'a point lies far outside its country, or at 0, 0',
	'spreadsheet-date': 'a page or a time looks like a date that a spreadsheet made of it',
	'missing-note': 'a row is inferred, and no note says from what',
	'unused-source': 'no row names the source',
	'mixed-geographies':
		'the figures of one indicator describe different kinds of area, and are not ranked together',
	'incomplete-matrix': 'a city has no row for a group, or for a fund; the pages show it as no entry',
	'other-city': 'a grid entry points at a record of another city',
	'other-network':
		'rows of the crosswalk speak of themes or advocacy claims that the network does not have, and are left out for it',
	'shared-id': 'two records have the same id in different tables, so that links cannot tell them apart'
} as const;

export type ErrorCode = keyof typeof ERRORS;
export type WarningCode = keyof typeof WARNINGS;
