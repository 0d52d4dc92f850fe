import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { europe as texts } from './texts/europe.ts';

/** The pages on Europe. */
export const europe = {
	...texts,
	milestonesLink: (milestones: number, remarks: number) =>
		`${plural(milestones, { one: 'milestone', other: 'milestones' })}, ${plural(remarks, { one: 'remark on the documents', other: 'remarks on the documents' })}`,
	deadlineMark: (date: string) => `deadline ${date}`,
	under: (step: string) => `under: ${step}`,
	calendarNote: (dated: number, all: number) =>
		`${plural(dated, { one: 'step', other: 'steps' })} of ${all}, each over the months that the document gives; the file names the others`,
	calendarDescription: (source: string, version: string) =>
		`Steps as planned in: ${source}. Tables ${version}. The document gives months and no days: each entry covers all of its months.`,
	calendarSection: (section: string) => `Section ${section}.`,
	memberIn: (phases: readonly string[]) =>
		`Member of the EU partnership on the subject in ${formatList(phases)}.`,
	askAction: (action: string, deadline: string, leaders: readonly string[]) =>
		`${action}: deadline ${deadline}${leaders.length > 0 ? `, led by ${formatList(leaders)}` : ''}`,
	stepCount: (count: number) => plural(count, { one: 'step in the table', other: 'steps in the table' }),
	otherNames: (names: readonly string[]) => `also printed as ${formatList(names)}`,
	phaseTotal: (count: number) => plural(count, { one: 'member', other: 'members' }),
	ownCity: (network: string) => `city of ${network}`,
	ownCountry: (network: string, cities: readonly string[]) => `country of ${formatList(cities)} (${network})`,
	ownHeading: (network: string) => `${network} in the partnership`,
	ownCities: (network: string) => `Cities of ${network} that are or were members`,
	noOwnCity: (network: string) => `No city of ${network} is listed as a member.`,
	ownStates: (network: string) =>
		`National governments of the countries of ${network} that are or were members`,
	actionShort: (number: number) => `Action ${number}`,
	statusCount: (count: number, all: number) => `${count} of ${all}`,
	objective: (number: number, text: string) => `Objective ${number}: ${text}`,
	fundingPageLead: (cities: string) =>
		`What the profiles of ${cities} say on each fund: accessible, no access, unclear, named without saying who can reach it, or nothing at all. What is not stated is not known; it is neither yes nor no.`,
	fundMap: (fund: string) => `${fund} on the map`,
	fundMapLabel: (fund: string) => `Map of the cities by their access to ${fund}`,
	fundMapCaption: (fund: string) => `Access to ${fund}, as the profiles say it.`,
	fundSilent: (fund: string) =>
		`No profile says whether its city can reach ${fund}, so there is no map of it.`,
	fundCount: (fund: string) => `Cities by access to ${fund}`
};
