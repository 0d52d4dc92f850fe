import type { FindingStance } from '../../../domain/choices.ts';

export const briefDocument = {
	language: 'en',
	ask: 'What we ask',
	context: 'Context',
	findings: 'What the cities say',
	evidence: 'Evidence',
	further: 'Further evidence',
	case: 'One case',
	caseAbove: 'Its record stands above, among the findings.',
	euHook: 'European hook',
	notes: 'Notes',
	method: 'Method and sources',
	sources: 'Sources',
	/** Behind the name of a city, before a record that limits what stands above of it. */
	qualifies: 'but also',
	speakingAgainst: 'Counter-examples:',
	saysNothing: 'The source says nothing on this.',
	howCounted:
		'A city bears a finding out by a record under it, unless the authors sorted it otherwise; sorted without a record, it is counted apart. Silent: its records or profile were opened and say nothing on it. Each record has its footnote; counts and the authors’ own words have none.',
	/** Where notes give the pages of a whole profile. */
	headings:
		'A range of pages is that of a city’s whole profile, as the source lists it; the heading in quotes says where in it.',
	wording: 'The wording of records is the dashboard’s; figures, names and titles are the source’s.'
};

export const stanceWords: Readonly<Record<FindingStance, string>> = {
	for: 'Bears it out',
	against: 'Counter-example',
	unbacked: 'Sorted without a record',
	silent: 'Silent',
	unsorted: 'Opened, not sorted',
	unseen: 'Not looked at'
};
