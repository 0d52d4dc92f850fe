export const workbook = {
	readMe: 'Read me',
	templateTitle: 'A network in tables: fill in, save, open on the Data page',
	lines: [
		'Each sheet is one table, each line one fact. Start with network, cities, themes and grid; the other sheets can wait or stay empty.',
		'A header with a star (*) is required: its cells must be filled in every line that you write. The other cells may stay empty, and whole columns may be deleted. An empty cell is shown as "not stated", never as 0.',
		'Put the pointer on a header to read what belongs there. Some cells offer a list to choose from.',
		'A line whose first cell begins with # is an example or a remark. It is not read. Write your lines under it: lists to choose from begin there.',
		'An id is a short name of your own in small letters a to z, digits and hyphens: north-harbour for North Harbour. Other sheets point at the line by its id, never by its name. Several ids in one cell have a semicolon (;) between them.',
		'Dates are written as 2025, 2025-03 or 2025-03-14; pages as 21 or 21-26; numbers without thousands separators.',
		'Save the workbook as .xlsx or .ods. Then choose it with "Open your data" on the Data page: it is read in your browser and sent nowhere, and every fault is listed with its cell.'
	],
	sheets: 'The sheets:',
	required: 'Required.',
	optional: 'May stay empty.',
	several: 'Several, with ; between them.',
	example: { text: 'An example', list: 'one; another' }
};
