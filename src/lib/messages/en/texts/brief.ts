export const brief = {
	title: 'Brief',
	heading: 'Basket and brief',
	description:
		'Collect records from any page, sort them under findings, and take them away as a brief with footnotes.',
	lead: 'Collect statements on any page, group them under what you want to say, and take them away as a brief of two pages, in which each record has its footnote. Counts and your own words have none.',
	begin: {
		lead: 'A brief begins elsewhere, with a claim to check:',
		ask: 'an ask of the network',
		theme: 'a theme',
		or: 'or',
		search: 'a search'
	},
	stays: 'Nothing you collect or write leaves this browser, unless you save or share it yourself.',
	how: 'How it works',
	steps: {
		collect: 'Open the source of a statement on any page, and put it in the basket.',
		search: 'In the search, each result has a button of its own.',
		claim:
			'An ask can give a whole finding: a record of each city that bears its claim out or is a counter-example.',
		own: 'For a claim of your own, sort the cities from a search or a theme.',
		write: 'Here, group records under findings, sort the cities, add your words.',
		take: 'Download the brief for Word, as Markdown or as a page, and its records for a spreadsheet or a reference manager.'
	},
	withoutScript:
		'The basket is kept by your browser and needs scripting. Without it, copy statements from the pages: each shows its source and pages.',
	empty: 'The basket is empty.',
	loading: 'Fetching the records …',
	failed: 'The records could not be fetched. What you collected is kept; check the connection and',
	retry: 'try again',
	kept: 'Kept in this browser.',
	notKept:
		'Not kept: this browser’s storage is full or closed. What you see is on this page only. Save the basket as a file before you leave.',
	saveFile: 'Save the basket as a file',
	openFile: 'Open a basket from a file',
	share: 'Share as a link',
	shared: 'The link is copied. It holds the whole basket; who opens it sees what you wrote.',
	shareFailed: 'Your browser did not allow copying. Here is the link:',
	tooLarge: 'It is larger than any basket (5 MB).',
	theLink: 'The link',
	offer: { join: 'Add to mine', replace: 'Replace mine', drop: 'Leave it' },
	opened: 'Opened.',
	joined: 'Added to your basket.',
	emptyBasket: 'Empty the basket',
	emptied: 'The basket is empty.',
	removed: 'Taken out.',
	texts: 'Your words',
	text: {
		title: 'Title',
		ask: 'What you ask for',
		context: 'Context',
		caseText: 'The case, in your words',
		euHook: 'European hook',
		notes: 'Notes'
	},
	hint: {
		title: '',
		ask: 'One or two sentences: who should do what.',
		context: 'Why now; what the reader needs to know.',
		caseText: 'One place, one story. Choose its record below.',
		euHook: 'The law, fund or programme of the EU that the ask hangs on.',
		notes: 'Anything else that should stand in the brief.'
	},
	findings: 'Findings',
	finding: {
		unnamed: 'Finding without words yet',
		add: 'Add a finding',
		remove: 'Remove the finding, keep its records',
		removed: 'The finding is removed; its records are below.',
		noRecords: 'No records yet: choose this finding at a record below, or start from the search or an ask.',
		sort: 'Sort the cities of this finding',
		sortLead:
			'A city with a record here bears the finding out, until you say otherwise. One that you sort without a record is counted apart. Silent means: you opened its records or its profile, and found nothing; until then it counts as not looked at.',
		searchFor: 'Search for this finding'
	},
	byRecord: 'by its record',
	loose: 'Records under no finding',
	looseLead: 'They stand at the end of the brief, as further evidence.',
	item: {
		list: 'Collected records',
		under: 'Under',
		none: 'No finding',
		toNone: 'Moved under no finding.',
		note: 'Note',
		up: 'Move up',
		down: 'Move down',
		remove: 'Take out',
		case: 'The case of the brief',
		noText: 'The source says nothing on this.'
	},
	warnings: 'Read with care',
	noWarnings:
		'Nothing stands twice, no figures clash, nothing is past its horizon, all is stated in a source.',
	take: 'Take it away',
	takeBrief: 'The brief',
	takeRecords: 'Its records',
	format: {
		docx: 'Word (DOCX)',
		md: 'Markdown',
		html: 'Web page (HTML)',
		csv: 'Spreadsheet (CSV)',
		bib: 'BibTeX',
		ris: 'RIS',
		json: 'CSL-JSON'
	},
	print: 'Print',
	shown: 'The brief is shown below.',
	hidden: 'The brief is put away.',
	preview: 'The brief as it reads',
	show: 'Show the brief as it reads',
	/** On paper, where the brief was not opened before. */
	showFirst: 'To print the brief, press “Print” on this page, or show the brief as it reads first.',
	chart: {
		title: 'How many cities say so'
	},
	collect: {
		finding: 'Start a finding in the brief from this',
		found: 'A finding is in the brief.'
	}
};
