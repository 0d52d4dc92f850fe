import fc from 'fast-check';
import { GRID_KINDS, SWOT_QUADRANTS } from '#lib/domain/choices.ts';
import { MEETING_FILTERS } from '#lib/domain/meeting-filter.ts';
import {
	parseCitiesView,
	serialiseCitiesView,
	type CitiesOffer,
	type CitiesView
} from '#lib/url/cities-view.ts';
import { parseCompareView, serialiseCompareView, SHOWS, type CompareView } from '#lib/url/compare-view.ts';
import { parseExchangeView, serialiseExchangeView } from '#lib/url/exchange-view.ts';
import { parseFacets, serialiseFacets } from '#lib/url/facet-view.ts';
import {
	GRID_FORMS,
	GRID_ROWS,
	parseGridView,
	serialiseGridView,
	type GridView
} from '#lib/url/grid-view.ts';
import { parsePeersView, serialisePeersView, type PeersView } from '#lib/url/peers-view.ts';
import type { Parsed } from '#lib/url/query.ts';
import { parseSearchView, serialiseSearchView, type SearchView } from '#lib/url/search-view.ts';
import { parseSuggestView, serialiseSuggestView } from '#lib/url/suggest-view.ts';
import { parseSwotView, serialiseSwotView, SWOT_PAIRS, type SwotView } from '#lib/url/swot-view.ts';

/** An address of the site: any view that it can hold, and how it is read and written. */
export interface Tried {
	readonly name: string;
	/** Keys of the address, for junk that comes near. */
	readonly keys: readonly string[];
	/** Writes any view that a reader can have, and the address without one. */
	readonly written: fc.Arbitrary<string>;
	/** Reads an address and writes it again, with the keys of others. */
	readonly rewrite: (query: string) => { readonly again: string; readonly dropped: readonly unknown[] };
}

function tried<View>(
	name: string,
	keys: readonly string[],
	views: fc.Arbitrary<View>,
	parse: (query: URLSearchParams) => Parsed<View>,
	write: (view: View, others: URLSearchParams) => string
): Tried {
	return {
		name,
		keys,
		written: views.map((view) => write(view, new URLSearchParams())),
		rewrite: (text) => {
			const query = new URLSearchParams(text);
			const { view, dropped } = parse(query);
			return { again: write(view, query), dropped };
		}
	};
}

const IDS = ['aberg', 'bedorf', 'cestadt', 'dehafen', 'eburg'];
const THEMES = ['water', 'work'];
const choice = <Value>(values: readonly Value[]) => fc.constantFrom(null, ...values);
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });

const cities: CitiesOffer = {
	columns: [
		{ id: 'country', isDefault: true, isSortable: true },
		{ id: 'population', isDefault: true, isSortable: true },
		{ id: 'swot', isDefault: false, isSortable: true }
	],
	countries: ['BE', 'RO'],
	levels: ['municipality', 'department'],
	themes: THEMES,
	groups: ['women'],
	funds: ['a-fund'],
	accesses: ['accessible'],
	cities: IDS
};
const citiesViews: fc.Arbitrary<CitiesView> = fc.record({
	columns: fc.subarray(cities.columns.map(({ id }) => id)),
	sort: choice(['country', 'population', 'swot']),
	descending: fc.boolean(),
	country: choice(cities.countries),
	level: choice(cities.levels),
	theme: choice(THEMES),
	kind: choice(GRID_KINDS),
	group: choice(cities.groups),
	fund: choice(cities.funds),
	access: choice(cities.accesses),
	selected: fc.subarray(IDS)
});

const compareViews: fc.Arbitrary<CompareView> = fc.record({
	cities: fc.shuffledSubarray(IDS, { maxLength: 4 }),
	theme: choice(THEMES),
	show: fc.constantFrom(...SHOWS)
});

const facets = {
	city: IDS,
	theme: THEMES,
	format: ['online'],
	status: ['planned', 'held'],
	type: ['training']
};
const facetViews = fc.record({
	city: choice(facets.city),
	theme: choice(facets.theme),
	format: choice(facets.format),
	status: choice(facets.status),
	type: choice(facets.type)
});

const gridViews: fc.Arbitrary<GridView> = fc.record({
	filter: fc.record({
		kinds: fc.subarray([...GRID_KINDS]),
		themeIds: fc.subarray(THEMES),
		cityIds: fc.subarray(IDS),
		text: anyText
	}),
	form: choice(GRID_FORMS),
	rows: fc.constantFrom(...GRID_ROWS),
	cell: choice(IDS.map((cityId) => ({ cityId, themeId: 'work' })))
});
const known = {
	hasCity: (id: string) => IDS.includes(id),
	hasTheme: (id: string) => THEMES.includes(id)
};

const peers = {
	asks: ['needs/a-1', 'actions/a-2'],
	hosts: ['bedorf'],
	weights: { topic: 5, groups: 1 },
	heaviest: 5
};
const questions = fc.array(anyText, { maxLength: 4 });
const weight = fc.nat({ max: peers.heaviest });
const peersViews: fc.Arbitrary<PeersView> = fc.record({
	ask: choice(peers.asks),
	host: choice(peers.hosts),
	weights: fc.record({ topic: weight, groups: weight }),
	questions
});

const exchangeViews = fc.record({
	learner: choice(IDS),
	host: choice(IDS),
	ask: choice(peers.asks),
	questions
});
const parseExchange = (query: URLSearchParams) => parseExchangeView(query, IDS);

const suggestViews = fc.record({ record: choice(peers.asks) });

const search = { city: IDS, theme: THEMES, kind: ['need'], subject: ['s'] };
const searchViews: fc.Arbitrary<SearchView> = fc.record({
	q: anyText.map((text) => text.trim()),
	city: choice(search.city),
	theme: choice(search.theme),
	kind: choice(search.kind),
	subject: choice(search.subject),
	words: fc.constantFrom('all', 'any')
});

const swot = { cities: IDS, themes: THEMES, subjects: ['shelter'] };
const swotViews: fc.Arbitrary<SwotView> = fc
	.record({
		pair: fc.constantFrom(
			[null, null] as const,
			...SWOT_QUADRANTS.map((quadrant) => [quadrant, null] as const),
			...SWOT_PAIRS
		),
		city: choice(IDS),
		theme: choice(THEMES),
		subject: choice(swot.subjects),
		q: anyText
	})
	.map(({ pair: [quadrant, against], ...rest }) => ({ quadrant, against, ...rest }));

export const views: readonly Tried[] = [
	tried(
		'the comparison table',
		['columns', 'sort', 'order', 'country', 'theme', 'kind', 'fund', 'cities'],
		citiesViews,
		(query) => parseCitiesView(query, cities),
		(view, others) => serialiseCitiesView(view, cities, others)
	),
	tried(
		'the comparison of cities',
		['cities', 'theme', 'show'],
		compareViews,
		(query) => parseCompareView(query, { cities: IDS, themes: THEMES }),
		serialiseCompareView
	),
	tried(
		'a filtered list',
		MEETING_FILTERS,
		facetViews,
		(query) => parseFacets(MEETING_FILTERS, query, facets),
		(view, others) => serialiseFacets(MEETING_FILTERS, view, others)
	),
	tried(
		'the grid',
		['kind', 'theme', 'city', 'q', 'view', 'rows', 'cell'],
		gridViews,
		(query) => parseGridView(String(query), known),
		(view, others) => serialiseGridView(view, String(others))
	),
	tried(
		'the finder',
		['ask', 'host', 'topic', 'groups', 'q'],
		peersViews,
		(query) => parsePeersView(query, peers),
		(view, others) => serialisePeersView(view, peers, others)
	),
	tried(
		'the exchange plan',
		['learner', 'host', 'ask', 'q'],
		exchangeViews,
		parseExchange,
		serialiseExchangeView
	),
	tried(
		'the search',
		['q', 'city', 'theme', 'kind', 'subject', 'words'],
		searchViews,
		(query) => parseSearchView(query, search),
		serialiseSearchView
	),
	tried(
		'the SWOT page',
		['view', 'city', 'theme', 'subject', 'q'],
		swotViews,
		(query) => parseSwotView(query, swot),
		serialiseSwotView
	),
	tried('the suggestions', ['record'], suggestViews, parseSuggestView, serialiseSuggestView)
];
