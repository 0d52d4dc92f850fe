import type { CityStance, FundAccess, Stance } from '../../domain/choices.ts';
import { evidence } from './evidence.ts';

export const advocacy = {
	title: 'Advocacy',
	description: 'What the network asks for, which cities the source names, and what the profiles really say.',
	lead: 'Each ask, the cities that the source links to it, and separately what the profiles say: for, against, or nothing.',
	none: 'This network has no advocacy themes.',
	ask: 'The ask',
	named: 'Cities that the source links to it',
	nobodyNamed: 'The source links no city to it.',
	themes: 'Themes of the grid it touches',
	check: 'Claim check',
	checkLead: (cities: number) =>
		`What the profiles of ${cities} cities say, record by record. Which record bears on the ask, and how, is our editorial reading; the records are the source’s. A silent city says nothing: that is neither for nor against.`,
	stance: {
		for: 'For',
		against: 'Against',
		divided: 'Both ways',
		context: 'Context only',
		silent: 'Silent'
	} satisfies Record<CityStance, string>,
	stanceLong: {
		for: 'Their records support the ask',
		against: 'Their records speak against the ask',
		divided: 'They have records for it and against it',
		context: 'Their records give background and take no side',
		silent: 'Nothing in their profiles bears on it'
	} satisfies Record<CityStance, string>,
	bearing: { for: 'for', against: 'against', context: 'context' } satisfies Record<Stance, string>,
	countOf: (count: number, cities: number) => `${count} of ${evidence.cities(cities)}`,
	namedMark: 'named by the source',
	why: 'Bears on it because:',
	funds: 'Access to the fund, in the words of the profiles',
	fundsCaption: (fund: string) =>
		`Which cities say that they can reach ${fund}. “Proposed or unclear” is not “no access”: the exclusion is proposed, or the text leaves it open.`,
	access: {
		accessible: 'Access',
		'no-access': 'No access',
		unclear: 'Proposed or unclear',
		'not-stated': 'Not stated'
	} satisfies Record<FundAccess, string>,
	fund: 'Fund',
	open: 'See the evidence',
	nobody: 'none'
};
