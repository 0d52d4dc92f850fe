import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { profile as texts } from './texts/profile.ts';

export const profile = {
	...texts,
	description: (name: string, headline: string | null, title: string | null) =>
		`${name}${headline ? `: ${headline}.` : title ? `: ${title}.` : '.'} Figures, needs, plans, practices and open questions, each with its page.`,
	kicker: (level: string, country: string) => `${level}, ${country}`,
	/** The page of what the network, its grid and its other cities say of a city. */
	networkTitle: (name: string) => `${name} in the network`,
	networkDescription: (name: string) =>
		`Meetings, staff exchanges and advocacy that name ${name}, its entries on the grid, peers by theme and cities like it.`,
	networkCall: (name: string) => `${name} in the network: meetings, the grid, peers`,
	/** What the source shows as pictures only. */
	pictures: (labels: readonly string[]) => `Not in the text (was a picture): ${formatList(labels)}.`,
	wider: (level: string) => `not the ${level}’s own:`,
	areaName: (name: string | null, kind: string) => (name === null ? kind : `${name} (${kind})`),
	groupsLead: (inferred: number, of: number) =>
		`${formatNumber(inferred)} of ${plural(of, { one: 'mark is', other: 'marks are' })} inferred: read from the profile’s text, as the note of each says.`,
	year: (year: string) => `(${year})`,
	since: (year: string) => `since ${year}`,
	/** Behind a proposed exchange: with whom; nothing where the source names nobody else. */
	with: (cities: readonly string[], open: boolean) => {
		const all = open ? [...cities, 'others'] : cities;
		return all.length === 0 ? '' : `with ${formatList(all)}`;
	},
	gridLead: (inferred: number, of: number) =>
		`What the network’s grid says of the city. ${inferred === 0 ? '' : `The kind of ${formatNumber(inferred)} of ${plural(of, { one: 'entry', other: 'entries' })} is inferred, as the note of each says.`}`,
	gridSilent: (themes: readonly string[]) => `on ${formatList(themes)}`,
	peerPractices: (count: number) => plural(count, { one: 'practice', other: 'practices' }),
	peersMore: (count: number) =>
		`${plural(count, { one: 'more city practises', other: 'more cities practise' })} something on one of these themes;`,
	morePartners: (count: number) => plural(count, { one: 'other city', other: 'other cities' }),
	peersAlone: (themes: readonly string[]) =>
		`No practice of another city stands under ${formatList(themes)}, in its profile or in the grid.`,
	otherNotes: (count: number) =>
		plural(count, { one: 'more remark on this profile', other: 'more remarks on this profile' }),
	printedProfile: (pages: string) =>
		`Unless other pages stand beside it, a statement is from the profile, ${pages}.`
};
