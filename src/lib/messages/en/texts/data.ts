export const data = {
	title: 'Data',
	lead: 'Everything that the pages show is in these tables. Take them away, or open your own and see the whole dashboard with them.',
	section: {
		open: 'Open your own data',
		tables: 'The tables',
		policy: 'European policy context',
		files: 'Other files to take away',
		check: 'What a check of the tables says'
	},
	download: 'Download',
	downloads: {
		zip: 'All tables as a ZIP',
		zipHolds: 'CSV, datapackage.json, a dictionary and the terms of use',
		workbook: 'All tables as a workbook (XLSX)',
		template: 'Empty workbook to fill in (XLSX)',
		templateHolds:
			'one sheet a table, with notes, lists to choose from and an example in each; four short sheets are enough to begin'
	},
	files: {
		cities: { name: 'Cities and figures (CSV)', use: 'the whole comparison table, for a spreadsheet' },
		grid: {
			name: 'The grid (CSV)',
			use: 'a row for each entry, with cells without an entry kept apart, for counting'
		},
		practices: {
			name: 'All practices (CSV)',
			use: 'a row for each practice of the profiles, with whether others have a similar one and where it is printed'
		},
		likeness: {
			name: 'Which cities are alike (CSV)',
			use: 'groups of cities and every pair, by each measure, with what it rests on'
		},
		calendar: { name: 'All meetings (ICS)', use: 'for your calendar; meetings without a day are left out' },
		steps: { name: 'Steps of the European actions (ICS)', use: 'for your calendar' },
		feed: { name: 'Since the report (JSON Feed)', use: 'to be told of later facts by a news reader' },
		onPages: 'These files are made for what you see; the button is on the page:',
		view: { name: 'Cities', use: 'the table as filtered (CSV), and its charts (PNG, SVG)' },
		gridView: { name: 'Grid', use: 'the cells that a choice leaves (CSV)' },
		maps: { name: 'Atlas', use: 'each map as a picture (PNG, SVG), its table, and its points (GeoJSON)' },
		meeting: { name: 'Meetings', use: 'one meeting for your calendar (ICS), and its meeting pack' },
		exchange: { name: 'Staff exchange', use: 'an exchange plan of two cities, for Word or as text' },
		brief: {
			name: 'Basket and brief',
			use: 'your brief with footnotes (Word, Markdown, page), its records (CSV) and references (BibTeX, RIS, CSL-JSON)'
		},
		citing: { name: 'How to cite', use: 'the reference of this site and of its sources' }
	},
	caption: 'Each table with its rows and its file.',
	policyCaption: 'The tables that every network shares.',
	head: { table: 'Table', holds: 'Holds', rows: 'Rows', file: 'File' },
	key: 'Key',
	sources: 'Sources',
	dictionary: 'Dictionary',
	dictionaryHead: { column: 'Column', holds: 'Holds', written: 'Written as', empty: 'May be empty' },
	emptyCell: {
		no: 'no',
		yes: 'yes',
		absent: 'yes, or no column'
	},
	preview: 'Preview',
	back: 'All tables',
	sound: 'No errors, no warnings.',
	terms: 'Terms of use'
};
