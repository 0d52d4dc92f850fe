import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRID_KINDS, SWOT_QUADRANTS } from '../domain/choices.ts';
import { MEETING_FILTERS } from '../domain/meeting-filter.ts';
import { parseCitiesView, serialiseCitiesView, type CitiesOffer, type CitiesView } from './cities-view.ts';
import { parseCompareView, serialiseCompareView, SHOWS, type CompareView } from './compare-view.ts';
import { parseExchangeView, serialiseExchangeView } from './exchange-view.ts';
import { parseFacets, serialiseFacets } from './facet-view.ts';
import { GRID_FORMS, GRID_ROWS, parseGridView, serialiseGridView, type GridView } from './grid-view.ts';
import { parsePeersView, serialisePeersView, type PeersView } from './peers-view.ts';
import type { Parsed } from './query.ts';
import { parseSearchView, serialiseSearchView, type SearchView } from './search-view.ts';
import { parseSwotView, serialiseSwotView, SWOT_PAIRS, type SwotView } from './swot-view.ts';

/** What every address of the site must hold, tried on each of them with any view and with junk. */
interface Tried {
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
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

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

const views: readonly Tried[] = [
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
		fc.record({ learner: choice(IDS), host: choice(IDS), ask: choice(peers.asks), questions }),
		(query) => parseExchangeView(query, IDS),
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
	)
];

describe.each(views)('an address of $name', ({ keys, written, rewrite }) => {
	it('is read back as it was written, for any view', () => {
		fc.assert(
			fc.property(written, (query) => {
				expect(rewrite(query)).toEqual({ again: query, dropped: [] });
			})
		);
	});

	it('can be anything: it is read without failing, and what it keeps is written in one form', () => {
		const pair = fc.tuple(fc.oneof(fc.constantFrom(...keys), fc.string()), anyText);
		const junk = fc.oneof(
			fc.array(pair).map((pairs) => String(new URLSearchParams(pairs))),
			anyText,
			fc.webQueryParameters()
		);
		fc.assert(
			fc.property(junk, (query) => {
				const { again } = rewrite(query);
				expect(rewrite(again)).toEqual({ again, dropped: [] });
			})
		);
	});

	it('keeps the keys of others behind its own', () => {
		fc.assert(
			fc.property(written, (query) => {
				const others = 'utm=a&x=1%2C2&utm=b';
				const { again } = rewrite(`?${others}&${query.slice(1)}`);
				expect(again).toBe(query === '' ? `?${others}` : `${query}&${others}`);
			})
		);
	});
});
