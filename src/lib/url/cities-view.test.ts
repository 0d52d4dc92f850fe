import { describe, expect, it } from 'vitest';
import { defaultCitiesView, parseCitiesView, serialiseCitiesView, type CitiesOffer } from './cities-view.ts';

const offer: CitiesOffer = {
	columns: [
		{ id: 'country', isDefault: true, isSortable: true },
		{ id: 'population', isDefault: true, isSortable: true },
		{ id: 'unemployment-rate', isDefault: true, isSortable: false },
		{ id: 'swot', isDefault: false, isSortable: true }
	],
	countries: ['BE', 'RO'],
	levels: ['municipality', 'department'],
	themes: ['housing', 'health'],
	groups: ['women'],
	funds: ['a-fund'],
	accesses: ['accessible', 'no-access'],
	cities: ['liege', 'timisoara']
};
const parse = (query: string) => parseCitiesView(new URLSearchParams(query), offer);
const byDefault = defaultCitiesView(offer);

describe('an address of the comparison table', () => {
	it('is empty for the table as it is published', () => {
		expect(parse('')).toEqual({ view: byDefault, dropped: [] });
		expect(serialiseCitiesView(byDefault, offer)).toBe('');
	});

	it('says columns, sort, filters and selected cities', () => {
		const query =
			'?columns=population,swot&sort=population&order=desc&country=RO&level=municipality&theme=housing&kind=need&group=women&fund=a-fund&access=no-access&cities=liege,timisoara';
		const { view, dropped } = parse(query);
		expect(dropped).toEqual([]);
		expect(view).toEqual({
			columns: ['population', 'swot'],
			sort: 'population',
			descending: true,
			country: 'RO',
			level: 'municipality',
			theme: 'housing',
			kind: 'need',
			group: 'women',
			fund: 'a-fund',
			access: 'no-access',
			selected: ['liege', 'timisoara']
		});
		expect(serialiseCitiesView(view, offer)).toBe(query);
	});

	it('keeps the order of the table, whatever the address says', () => {
		expect(parse('?columns=swot,population,swot').view.columns).toEqual(['population', 'swot']);
	});

	it('drops what is not there, and says so', () => {
		const { view, dropped } = parse(
			'?country=XX&columns=population,gone&cities=atlantis,liege&kind=wish&order=up'
		);
		expect(view).toEqual({ ...byDefault, columns: ['population'], selected: ['liege'] });
		expect(dropped.map(({ key, value }) => `${key}=${value}`)).toEqual([
			'columns=gone',
			'order=up',
			'country=XX',
			'kind=wish',
			'cities=atlantis'
		]);
	});

	it('asks for no fund where the table has none', () => {
		const query = new URLSearchParams('?fund=a-fund&access=no-access');
		const { view, dropped } = parseCitiesView(query, { ...offer, funds: [], accesses: [] });
		expect(view).toEqual(byDefault);
		expect(dropped.map(({ key }) => key)).toEqual(['fund', 'access']);
	});

	it('falls back to the default columns where it knows none of those asked for', () => {
		expect(parse('?columns=gone').view.columns).toEqual(byDefault.columns);
		expect(parse('?columns=').view.columns).toEqual(byDefault.columns);
		expect(parse('?columns=none').view.columns).toEqual([]);
	});

	it('does not sort by figures that cannot be ranked', () => {
		const { view, dropped } = parse('?sort=unemployment-rate');
		expect(view.sort).toBeNull();
		expect(dropped).toEqual([{ key: 'sort', value: 'unemployment-rate', why: 'not-sortable' }]);
	});

	it('keeps the keys of others, after its own', () => {
		const query = new URLSearchParams('?utm=a&sort=population&utm=b');
		const { view } = parseCitiesView(query, offer);
		expect(serialiseCitiesView(view, offer, query)).toBe('?sort=population&utm=a&utm=b');
	});
});
