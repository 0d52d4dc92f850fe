import type { FundAccess, GridKind, GroupStatus } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { themeMap } from './theme-map.ts';

const CITIES = { one: 'city', other: 'cities' };
/** `Of 10 cities, 3 do this: A, B and C.` */
const count = (names: readonly string[]): string =>
	names.length === 0 || names.length > 12
		? formatNumber(names.length)
		: `${formatNumber(names.length)} (${formatList(names)})`;

/** The maps of the atlas, and what they say in words. */
export const atlas = {
	title: 'Atlas',
	onMap: 'On the map',
	description: (network: string) =>
		`Maps of ${network}: themes, groups, funds, figures, networks, meetings and exchanges, each with its table.`,
	lead: 'One map for each question. Beside each map stands the same as a table.',
	layers: 'Layers',
	choose: (choice: string) => `Another map of this layer (now: ${choice})`,
	layer: {
		theme: 'Theme',
		group: 'Migrant group',
		fund: 'European fund',
		figure: 'Figure',
		share: 'Share',
		networks: 'Networks and charters',
		meetings: 'Meetings',
		exchange: 'Exchanges',
		europe: 'European partnership'
	},
	question: {
		theme: 'Who needs, plans and practises what on one theme?',
		group: 'Whose profile speaks of one migrant group?',
		fund: 'Who can reach one European fund?',
		figure: 'How large is a figure, and which of them compare?',
		share: 'How large is a share, and which of them compare?',
		networks: 'Who is active in which network or charter?',
		meetings: 'Who hosts, in which order?',
		exchange: 'Who could learn from whom?',
		europe: 'Who sits at the table of the European partnership, phase by phase?'
	},
	cityMap: 'Where the cities are',
	city: 'City',
	noEntry: 'no entry',
	noCity: 'no city',
	noRow: 'no row in the tables',
	geoJson: 'GeoJSON',
	geoJsonLabel: (title: string) => `GeoJSON of “${title}”`,
	more: 'More on this',
	moreRows: (rows: number) =>
		`${plural(rows, { one: 'more row is', other: 'more rows are' })} in the GeoJSON file.`,
	legend: 'Signs',
	circles: 'Area of the circle',
	mapLabel: (title: string) => `Map: ${title}`,
	kinds: {
		need: (entries: number) => plural(entries, { one: 'need', other: 'needs' }),
		action: (entries: number) => plural(entries, { one: 'planned action', other: 'planned actions' }),
		practice: (entries: number) => plural(entries, { one: 'practice', other: 'practices' })
	} satisfies Record<GridKind, (entries: number) => string>,
	kindColumn: { need: 'Needs', action: 'Planned actions', practice: 'Practices' } satisfies Record<
		GridKind,
		string
	>,
	theme: themeMap,
	allThemes: {
		layer: 'All themes',
		title: 'All themes side by side',
		question: 'Where do needs cluster, and on which themes does a single city practise something?',
		description: 'One small map for each theme: who needs, plans and practises what.',
		finding: (themes: number, cities: number) =>
			`${plural(themes, { one: 'theme', other: 'themes' })} by ${plural(cities, CITIES)}. The table says which theme has which city.`,
		note: 'Each city has room for three signs: need above, planned action to the left, practice to the right. An empty dashed ring: no entry in the grid. Where two cities would cover each other, a line leads to the place of each.',
		caption: 'Cities by theme and kind',
		theme: 'Theme',
		silent: 'No entry in the grid',
		/** A city that the grid leaves out and a line of its profile names. */
		inProfile: (city: string) => `${city} (profile)`
	},
	group: {
		title: (group: string) => `Who speaks of: ${group}`,
		caption: (group: string) => `${group}, by city`,
		mark: 'Mark',
		finding: (cities: number, by: Readonly<Record<GroupStatus, readonly string[]>>) =>
			`Of ${plural(cities, CITIES)}: named by ${count(by.named)}, implied by ${count(by.implied)}, not mentioned by ${count(by.absent)}.`,
		note: 'A group that a profile does not mention may well live in the city.',
		page: (group: string) => `The group: ${group}`,
		matrix: 'All groups as a matrix'
	},
	fund: {
		title: (fund: string) => `Who can reach ${fund}`,
		caption: (fund: string) => `Access to ${fund}, by city`,
		finding: (cities: number, by: Readonly<Record<FundAccess, readonly string[]>>) =>
			`Of ${plural(cities, CITIES)}: accessible for ${count(by.accessible)}, no access for ${count(by['no-access'])}, unclear for ${count(by.unclear)}, named without saying for ${count(by.mentioned)}, not stated for ${count(by['not-stated'])}.`,
		note: 'What the profiles say. “Not stated” is not “no access”.'
	},
	figure: {
		compares: 'compares',
		apart: 'does not compare',
		figure: 'Figure',
		figureIn: (unit: string) => `Figure (${unit})`,
		where: 'Area and period',
		whether: 'Compares?',
		/** Of a city without the figure: another that its source states. */
		instead: (reading: string) => `stated instead, by another definition: ${reading}`,
		finding: (figures: number, cities: number, fairness: string) =>
			`${formatNumber(figures)} of ${plural(cities, CITIES)} have a figure; ${fairness}.`,
		note: 'Full circles may be read against each other. A hollow, dashed circle may not: the table says why. ∅ is not stated.',
		table: 'The same in the comparison table'
	},
	networks: {
		all: 'All networks and charters',
		title: 'Networks and charters of the cities',
		titleOf: (network: string) => `Active in: ${network}`,
		active: (names: readonly string[]) => `active in ${formatList(names)}`,
		none: 'none named',
		count: 'Number',
		names: 'Active in',
		legend: 'active in so many',
		legendOf: 'named as active',
		finding: (active: number, cities: number, initiatives: number, others: number) =>
			`${formatNumber(active)} of ${plural(cities, CITIES)} are named as active in ${plural(initiatives, { one: 'network or charter', other: 'networks and charters' })}. ${
				others === 0
					? ''
					: `${plural(others, { one: 'more is', other: 'more are' })} described without a partner city.`
			}`.trim(),
		findingOf: (names: readonly string[], cities: number) =>
			`Of ${plural(cities, CITIES)}, the source names ${count(names)}.`,
		note: 'The source names who is active; it gives no full list of members.',
		page: 'Networks and charters in the method'
	},
	meetings: {
		all: 'All meetings',
		title: 'Hosts of the meetings, in their order',
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
		note: 'The number is the place in the order of time. Online meetings have a host, too: a hollow square. Where the source gives a month, the map gives no day.',
		heldNote:
			'Where a later source has the days on which a meeting was held, the map gives those days; the table has both, with the source.',
		/** "December 2024, held 2 December 2024" */
		plannedAndHeld: (when: string, held: readonly string[]) => `${when}, held ${held.join(' or ')}`,
		/** "Held 2 December 2024 (URBACT, no date)" */
		inSource: (kind: string, when: string, source: string) => `${kind}: ${when} (${source})`,
		hosts: (order: number, when: string, format: string) => `hosts meeting ${order}, ${when}, ${format}`,
		hostsNone: 'hosts no meeting',
		meeting: 'Meeting',
		number: 'Order',
		when: 'When',
		format: 'Format',
		host: 'Host',
		noHost: 'no host named',
		noFormat: 'format not stated',
		page: 'All meetings'
	},
	exchange: {
		title: 'Who could learn from whom',
		byTheme: 'A map of exchanges for each theme',
		titleOf: (theme: string) => `Who could learn from whom: ${theme}`,
		finding: (drawn: number, pairs: number) =>
			`${plural(drawn, { one: 'arrow stands', other: 'arrows stand' })} for the strongest of ${plural(pairs, { one: 'pair', other: 'pairs' })}; the table holds them all.`,
		hosts: 'Could learn from (asks met, and what the host has)',
		pair: (host: string, asks: number, has: string) => `${host} (${formatNumber(asks)}; ${has})`,
		drawn: (hosts: readonly string[]) => `could learn from ${formatList(hosts)}`,
		drawnNone: 'no arrow leads from here',
		page: 'The finder for staff exchanges',
		matrix: 'The matrix on this theme'
	}
};
