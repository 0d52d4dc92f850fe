import { plural } from '../plural.ts';
import { briefDocument, findings } from './brief-document.ts';
import { evidence } from './evidence.ts';

const { records } = findings;

/** The basket and the brief. Not in the catalogue that every page loads: only these pages need it. */
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
	records,
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
	tooLong: (limit: number) =>
		`The basket is too large for a link (${limit} characters at most: mail programs cut longer ones). Save it as a file and send that.`,
	notOpened: (name: string, why: string) => `${name} was not opened. ${why} Your basket is as it was.`,
	linkNotOpened: (why: string) => `The basket in the link was not opened. ${why} Your basket is as it was.`,
	otherNetwork: (network: string) => `It belongs to another network (${network}).`,
	tooLarge: 'It is larger than any basket (5 MB).',
	offered: (name: string, count: number) => `${name} holds a basket with ${records(count)}.`,
	theLink: 'The link',
	offer: { join: 'Add to mine', replace: 'Replace mine', drop: 'Leave it' },
	opened: 'Opened.',
	joined: 'Added to your basket.',
	emptyBasket: 'Empty the basket',
	emptied: 'The basket is empty.',
	removed: 'Taken out.',
	moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
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
		label: (place: number) => `Finding ${place}`,
		unnamed: 'Finding without words yet',
		add: 'Add a finding',
		added: (place: number) => `Finding ${place} is added.`,
		remove: 'Remove the finding, keep its records',
		removed: 'The finding is removed; its records are below.',
		noRecords: 'No records yet: choose this finding at a record below, or start from the search or an ask.',
		sort: 'Sort the cities of this finding',
		sortLead:
			'A city with a record here bears the finding out, until you say otherwise. One that you sort without a record is counted apart. Silent means: you opened its records or its profile, and found nothing; until then it counts as not looked at.',
		restSilent: (count: number) => `Silent: the ${evidence.cities(count)} that I opened and did not sort`,
		openFirst: (city: string) => `Not looked at yet: open the profile of ${city}`,
		searchFor: 'Search for this finding'
	},
	stance: findings.stance,
	access: findings.access,
	byRecord: 'by its record',
	count: findings.count,
	loose: 'Records under no finding',
	looseLead: 'They stand at the end of the brief, as further evidence.',
	item: {
		list: 'Collected records',
		under: 'Under',
		none: 'No finding',
		to: (place: number) => `Moved under finding ${place}.`,
		toNone: 'Moved under no finding.',
		note: 'Note',
		up: 'Move up',
		down: 'Move down',
		remove: 'Take out',
		case: 'The case of the brief',
		noText: 'The source says nothing on this.',
		missing: (key: string) =>
			`This dataset has no record ${key}. It stays in the basket, and is left out of the brief.`
	},
	warnings: 'Read with care',
	noWarnings:
		'Nothing stands twice, no figures clash, nothing is past its horizon, all is stated in a source.',
	warning: {
		missing: (key: string) => `${key} is not in this dataset. It is left out.`,
		twice: {
			words: (a: string, b: string) => `Twice the same words: ${a} and ${b}.`,
			grid: (a: string, b: string) =>
				`Twice the same thing: the grid’s entry ${a} rests on ${b}. Counted together they are one statement.`
		},
		figures: (a: string, b: string) => `These figures do not compare: ${a} and ${b}.`,
		horizon: (a: string) => `May be over: ${a}.`,
		past: {
			date: (quoted: string, date: string) => `It says “${quoted}”; that was over by ${date}.`,
			'under-way': (quoted: string, date: string) => `It says “${quoted}”, as of ${date}.`,
			moment: (quoted: string, date: string) => `“${quoted}” means the time of the source (${date}).`
		},
		inferred: {
			kind: (a: string) => `Stated, but its kind is inferred: ${a}.`,
			mark: (a: string) => `The mark is inferred, not stated: ${a}.`,
			wording: (a: string) => `Inferred, not stated: ${a}.`
		},
		editorial: (a: string) => `Editorial, not the source’s word: ${a}.`
	},
	pages: (count: number) => `About ${plural(count, { one: 'page', other: 'pages' })} of A4 in Word.`,
	tooManyPages: (most: number) =>
		`That is more than the ${most} that a brief has. Take out records that say the same, or shorten your words.`,
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
	csvFilter: (title: string) => (title ? `records of the basket “${title}”` : 'records of the basket'),
	chart: {
		title: 'How many cities say so',
		line: (place: number, finding: string, count: string) =>
			`${place}. ${finding.replace(/[.:]$/, '')}: ${count}.`,
		alternative: (lines: string) =>
			`Bars, one a finding, of the cities that bear it out, are counter-examples, are silent or were not looked at. ${lines}`
	},
	document: briefDocument,
	collect: {
		all: (count: number) => `Put ${count === 1 ? 'the record' : `all ${count} records`} in the basket`,
		finding: 'Start a finding in the brief from this',
		done: (count: number) => `${records(count)} in the basket.`,
		found: 'A finding is in the brief.'
	}
};
