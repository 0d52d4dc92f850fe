import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { europeMap as texts } from './texts/europe-map.ts';

const MEMBERS = { one: 'member', other: 'members' };

/** The map of the members of the European partnership. */
export const europeMap = {
	...texts,
	titleOf: (phase: string) => `Members of the partnership in ${phase}`,
	finding: (phases: readonly { readonly phase: string; readonly count: number }[]) =>
		`The partnership has ${formatList(phases.map(({ phase, count }) => `${plural(count, MEMBERS)} in ${phase}`))}.`,
	findingOf: (phase: string, members: number) => `${plural(members, MEMBERS)} in ${phase}.`,
	change: (before: string, counts: Readonly<Record<'stayed' | 'joined' | 'left', number>>) =>
		`${formatNumber(counts.stayed)} of them were members in ${before}, too, ${formatNumber(counts.joined)} are new, and ${formatNumber(counts.left)} had left.`,
	drawn: (drawn: number, all: number) =>
		`${formatNumber(drawn)} of ${formatNumber(all)} are a city or a region and stand on the map; the table lists them all.`,
	network: (network: string, members: readonly string[]) =>
		members.length === 0
			? `None is a city of ${network}.`
			: `Of the cities of ${network}, ${formatList(members)} ${members.length === 1 ? 'is' : 'are'} among them.`,
	note: (network: string) =>
		`A full sign is a member of the phase shown, or of the current one; a hollow sign is not. A star stands after the name of a member that is a city of ${network}, and land in the darker shade are its countries. Governments and organisations have no point: they are in the table. Where a place lies is ours.`,
	legendOf: (network: string) => `city of ${network}, no member (a member has a star*)`,
	ownMember: (city: string) => `${city}*`,
	notMember: (network: string) => `city of ${network}, no member`,
	inPhase: (phase: string) => `In ${phase}`,
	kind: (category: string, country: string) => (country === '' ? category : `${category}, ${country}`)
};
