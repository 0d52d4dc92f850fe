import type { CityStance, FundAccess, Stance } from '../../../domain/choices.ts';

export const advocacy = {
	title: 'Advocacy',
	description: 'What the network asks for, which cities the source names, and what the profiles really say.',
	lead: 'Each ask, the cities that the source links to it, and separately what the profiles say: which records bear its claim out, which are counter-examples, and which cities are silent.',
	none: 'This network has no advocacy themes.',
	ask: 'The ask',
	named: 'Cities that the source links to it',
	noRequest:
		'The source describes this; the tables record nothing that it asks of anybody. Who is to do what is for the reader to say.',
	nobodyNamed: 'The source links no city to it.',
	themes: 'Themes of the grid it touches',
	check: 'Claim check',
	fundQuotes: 'European documents on the fund',
	fundQuotesLead:
		'The other side can quote these, too. They speak of funds in general, and of no city of the network.',
	stance: {
		for: 'Bears it out',
		against: 'Counter-example',
		divided: 'Both ways',
		context: 'Background only',
		silent: 'Silent'
	} satisfies Record<CityStance, string>,
	stanceLong: {
		for: 'Their records bear the claim out',
		against: 'Their records show a place where it is not so',
		divided: 'Some of their records bear it out, others are counter-examples',
		context: 'Their records give background and do not settle it',
		silent: 'Nothing in their profiles bears on it'
	} satisfies Record<CityStance, string>,
	bearing: {
		for: 'bears it out',
		against: 'counter-example',
		qualifies: 'qualifies it',
		context: 'background'
	} satisfies Record<Stance, string>,
	claim: 'The claim that is checked',
	claims: 'The claims that are checked, each counted apart',
	afterReport: 'Later sources on this ask speak of some of these cities, though their profiles are silent.',
	namedAndFound: {
		why: 'The cities that the source names and those found below differ, because the source names cities for the ask as a whole, and a city counts here only where a record of its profile bears on the claim.'
	},
	namedMark: 'named by the source',
	why: 'Bears on it because:',
	funds: 'Access to the fund, in the words of the profiles',
	access: {
		accessible: 'Access',
		'no-access': 'No access at the time',
		unclear: 'Exclusion proposed, or unclear',
		mentioned: 'Named, access not said',
		'not-stated': 'Not stated'
	} satisfies Record<FundAccess, string>,
	nobody: 'none'
};

export const accessWords: Readonly<Record<FundAccess, string>> = {
	accessible: 'access',
	// A profile speaks of its own time: money that is “not available at present” is no lasting exclusion.
	'no-access': 'no access at the time',
	unclear: 'exclusion proposed, or unclear',
	mentioned: 'named, access not said',
	'not-stated': 'access not stated'
};
