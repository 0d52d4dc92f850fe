import type { FundAccess, GridKind, GroupStatus } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { themeMap } from './theme-map.ts';
import { atlas as texts } from './texts/atlas.ts';

const CITIES = { one: 'city', other: 'cities' };
/** `Of 10 cities, 3 do this: A, B and C.` */
const count = (names: readonly string[]): string =>
	names.length === 0 || names.length > 12
		? formatNumber(names.length)
		: `${formatNumber(names.length)} (${formatList(names)})`;

/** The maps of the atlas, and what they say in words. */
export const atlas = {
	...texts,
	description: (network: string) =>
		`Maps of ${network}: themes, groups, funds, figures, networks, meetings and exchanges, each with its table.`,
	choose: (choice: string) => `Another map of this layer (now: ${choice})`,
	moreRows: (rows: number) =>
		`${plural(rows, { one: 'more row is', other: 'more rows are' })} in the GeoJSON file.`,
	mapLabel: (title: string) => `Map: ${title}`,
	kinds: {
		need: (entries: number) => plural(entries, { one: 'need', other: 'needs' }),
		action: (entries: number) => plural(entries, { one: 'planned action', other: 'planned actions' }),
		practice: (entries: number) => plural(entries, { one: 'practice', other: 'practices' })
	} satisfies Record<GridKind, (entries: number) => string>,
	theme: themeMap,
	allThemes: {
		...texts.allThemes,
		finding: (themes: number, cities: number) =>
			`${plural(themes, { one: 'theme', other: 'themes' })} by ${plural(cities, CITIES)}. The table says which theme has which city.`,
		/** A city that the grid leaves out and a line of its profile names. */
		inProfile: (city: string) => `${city} (profile)`
	},
	group: {
		...texts.group,
		title: (group: string) => `Who speaks of: ${group}`,
		caption: (group: string) => `${group}, by city`,
		finding: (cities: number, by: Readonly<Record<GroupStatus, readonly string[]>>) =>
			`Of ${plural(cities, CITIES)}: named by ${count(by.named)}, implied by ${count(by.implied)}, not mentioned by ${count(by.absent)}.`,
		page: (group: string) => `The group: ${group}`
	},
	fund: {
		...texts.fund,
		title: (fund: string) => `Who can reach ${fund}`,
		caption: (fund: string) => `Access to ${fund}, by city`,
		finding: (cities: number, by: Readonly<Record<FundAccess, readonly string[]>>) =>
			`Of ${plural(cities, CITIES)}: accessible for ${count(by.accessible)}, no access for ${count(by['no-access'])}, unclear for ${count(by.unclear)}, named without saying for ${count(by.mentioned)}, not stated for ${count(by['not-stated'])}.`
	},
	figure: {
		...texts.figure,
		figureIn: (unit: string) => `Figure (${unit})`,
		/** Of a city without the figure: another that its source states. */
		instead: (reading: string) => `stated instead, by another definition: ${reading}`,
		finding: (figures: number, cities: number, fairness: string) =>
			`${formatNumber(figures)} of ${plural(cities, CITIES)} have a figure; ${fairness}.`
	},
	networks: {
		...texts.networks,
		titleOf: (network: string) => `Active in: ${network}`,
		active: (names: readonly string[]) => `active in ${formatList(names)}`,
		finding: (active: number, cities: number, initiatives: number, others: number) =>
			`${formatNumber(active)} of ${plural(cities, CITIES)} are named as active in ${plural(initiatives, { one: 'network or charter', other: 'networks and charters' })}. ${
				others === 0
					? ''
					: `${plural(others, { one: 'more is', other: 'more are' })} described without a partner city.`
			}`.trim(),
		findingOf: (names: readonly string[], cities: number) =>
			`Of ${plural(cities, CITIES)}, the source names ${count(names)}.`
	},
	meetings: {
		...texts.meetings,
		finding: (of: {
			readonly meetings: number;
			readonly hosts: number;
			readonly cities: number;
			readonly without: number;
		}) =>
			`${plural(of.meetings, { one: 'meeting', other: 'meetings' })}; ${formatNumber(of.hosts)} of ${plural(of.cities, CITIES)} host one or more. ${
				of.without === 0
					? 'Each has a host.'
					: `${plural(of.without, { one: 'meeting has no host', other: 'meetings have no host' })} in the source and no place on the map.`
			}`,
		/** "December 2024, held 2 December 2024" */
		plannedAndHeld: (when: string, held: readonly string[]) => `${when}, held ${held.join(' or ')}`,
		/** "Held 2 December 2024 (URBACT, no date)" */
		inSource: (kind: string, when: string, source: string) => `${kind}: ${when} (${source})`,
		hosts: (order: number, when: string, format: string) => `hosts meeting ${order}, ${when}, ${format}`
	},
	exchange: {
		...texts.exchange,
		titleOf: (theme: string) => `Who could learn from whom: ${theme}`,
		finding: (drawn: number, pairs: number) =>
			`${plural(drawn, { one: 'arrow stands', other: 'arrows stand' })} for the strongest of ${plural(pairs, { one: 'pair', other: 'pairs' })}; the table holds them all.`,
		pair: (host: string, asks: number, has: string) => `${host} (${formatNumber(asks)}; ${has})`,
		drawn: (hosts: readonly string[]) => `could learn from ${formatList(hosts)}`
	}
};
