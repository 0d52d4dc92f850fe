import type { Basis, NoteKind, OutputKind } from '../../../domain/choices.ts';
import type { MissingThing } from '../../../domain/missing-thing.ts';

export const about = {
	title: 'About the data',
	lead: 'Where every statement comes from, how the tables were made, what they lack, and how to cite them.',
	contents: 'On this page',
	section: {
		sources: 'Sources',
		cite: 'How to cite',
		method: 'How the tables were made',
		compare: 'When figures compare',
		figures: 'What the figures count',
		empty: 'Three kinds of empty',
		inferred: 'What was inferred',
		missing: 'What is missing',
		remarks: 'Remarks on the source',
		initiatives: 'City networks and declarations',
		outputs: 'Outputs and trainings',
		exchange: 'Staff exchanges and subgroups',
		glossary: 'Short forms',
		accessibility: 'Accessibility',
		privacy: 'Privacy',
		offline: 'Reading offline',
		licence: 'Terms of use'
	},
	publisher: 'Publisher',
	published: 'Published',
	kind: 'Kind',
	licence: 'Terms',
	address: 'Address',
	undated: 'carries no date',
	baseline: 'the profiles come from here',
	basis:
		'Every row says on what it rests. The source note beside a statement opens it, with the page and what an inference was drawn from.',
	basisMeans: {
		stated: 'The source says it. The sentence is ours, the content is not.',
		inferred:
			'The source does not say it in so many words; we concluded it, and the note says from what. In the grid the entry is the source’s and its kind is inferred; in the group matrix the mark is.',
		editorial:
			'Our own link between things, such as the theme of a statement or the definition of an indicator.'
	} satisfies Record<Basis, string>,
	roles: 'People are given by their role, never by name; what is said of groups is said of a whole city.',
	compareText: [
		'Two figures are set against each other only where they count the same thing, in the same unit, for the same kind of area, at the same time, and as exactly: both printed without a qualifier, or both “about” or an estimate. Two figures that the source gives no time for count as alike, and the page says that they may be of different years. Where one of these differs, both are shown and the difference is named.',
		'A number over a period (arrivals, applications) is no number at one time (residents). A province, county, region or country is not its city. A limit (“at least”, “up to”) or a range says only where the value lies, so it is ranked with nothing.',
		'No column mixes figures that do not compare, and no city has an overall score.'
	],
	emptyText: 'An empty place is information. It is never 0, and never hidden. There are three kinds:',
	emptyMeans: {
		'not-stated': 'The source could have said it and does not.',
		picture: 'The source shows it, but as a picture: colours, dots or gauges that its text does not hold.',
		'no-entry':
			'A list or a grid has nothing in this place. A city without an entry may still have the need; nobody wrote it down.'
	},
	basisCaption: 'Rows by table and basis.',
	table: 'Table',
	rows: 'Rows',
	missingCaption: 'What the source leaves out, of how many places.',
	what: 'What',
	notStated: 'Left out',
	of: 'Of',
	thing: {
		profileTitle: 'Title of the profile',
		population: 'Population',
		coordinatorRole: 'Role of the coordinator',
		socialClimate: 'Social climate',
		actions: 'Planned actions, by city',
		period: 'Period of a figure',
		ownArea: 'Figure of the authority itself, not of another area',
		leadOrganisation: 'Who leads a practice',
		partners: 'Who takes part in a practice',
		funding: 'Who pays for a practice',
		since: 'Since when a practice runs',
		fundAccess: 'Access to a European fund, by city and fund',
		groups: 'Whether a group lives there, by city and group',
		gridCells: 'Entry in the grid, by city and theme'
	} satisfies Record<MissingThing, string>,
	figuresText:
		'Each figure in the words of its table: what it counts, of whom, and what makes it hard to compare.',
	remarksText:
		'Where the source contradicts itself, slips or is silent, and what the tables keep. Nothing was repaired silently.',
	network: 'The whole network',
	noteGroup: {
		method: 'Method',
		inferred: 'Our readings',
		missing: 'Missing or left out',
		conflict: 'Conflicts in the source',
		slip: 'Slips of the source'
	} satisfies Record<NoteKind, string>,
	citeText:
		'Cite the source for what it says, with its page, and the dashboard for the tables. Every source note copies its record with both. Where scripts are off, write in the address that you see and the day on which you saw it.',
	citeReport: 'The source of the profiles',
	citeDashboard: 'This dashboard',
	plain: 'As text',
	bibtex: 'As BibTeX',
	active: 'Active partners:',
	noActive: 'The source names no active partner.',
	named: 'Cities:',
	noneNamed: 'The source names no city.',
	openList: 'The source leaves the list open.',
	outputKind: { output: 'output', training: 'training' } satisfies Record<OutputKind, string>,
	accessibilityText: [
		'The pages aim at WCAG 2.2, level AA. They are plain HTML that reads without scripts; tables have headers, maps and charts have a list or table with the same content, colour never carries meaning alone, and everything works by keyboard.',
		'With every change, each page is tested in Chromium with the axe rules for WCAG 2.2 AA, in light and dark, at the width of a phone and with scripts off, and the controls are worked by keyboard.',
		'Not tested: screen readers and other assistive technology with the people who use them, and browsers other than Chromium. Known limits: wide tables scroll sideways on a phone, and texts from the source stay in its language.',
		'Tell whoever publishes this site what does not work for you; it counts as a fault.'
	],
	privacyText: [
		'No account, no cookie, no tracking. No page asks anything of another server than the one that it came from.',
		'What you collect stays in your browser until you take it out, and a file that you open is read there and sent nowhere.'
	],
	offlineText:
		'The pages can be kept in your browser, to read them without a connection. It is off until you switch it on.',
	licenceCode: 'Code: European Union Public Licence 1.2 (EUPL-1.2).',
	licenceTablesUnknown: 'Tables: the network states no terms.',
	licenceSources: 'Sources keep their own terms, which stand with each above where they are known.',
	licenceMap: 'Map: Natural Earth, public domain. Typeface: Source Sans 3, SIL Open Font License 1.1.'
};
