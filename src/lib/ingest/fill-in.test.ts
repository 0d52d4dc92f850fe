import { describe, expect, it } from 'vitest';
import { loadDataset } from './dataset.ts';
import type { LoadedDataset } from './dataset.ts';

const NETWORK = {
	network: 'network_id,title\nlakes,Lake Towns',
	cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,Seeau,AT,47.8,13.4,county',
	themes: 'theme_id,category,label\nboats,Ways,Boats\nskates,Winter,Skates',
	grid: 'entry_id,city_id,theme_id,kind,text\ne1,seeau,boats,need,Boats'
};

const load = (changes: Readonly<Record<string, string>> = {}): LoadedDataset =>
	loadDataset(
		new Map(
			Object.entries({ ...NETWORK, ...changes }).map(([name, text]) => [
				`${name}.csv`,
				new TextEncoder().encode(text)
			])
		)
	);
const errors = ({ problems }: LoadedDataset) =>
	problems
		.filter(({ severity }) => severity === 'error')
		.map(({ column, message }) => `${column}: ${message}`);

describe('a network that fills in little', () => {
	it('needs four tables, whose rows then rest on the tables themselves', () => {
		const loaded = load();
		expect(errors(loaded)).toEqual([]);
		const { sources, network, cities, themes, grid } = loaded.dataset!;
		expect(sources.map(({ title, kind }) => [title, kind])).toEqual([['Lake Towns', 'tables']]);
		expect(network.baselineSourceId).toBe(sources[0]!.sourceId);
		expect(cities[0]).toMatchObject({ sourceId: sources[0]!.sourceId, baselinePages: null, summary: null });
		expect(themes.map(({ position }) => position)).toEqual([1, 2]);
		expect(grid[0]).toMatchObject({ basis: 'stated', confidence: 'high', page: null });
	});

	it('takes the only source as the baseline, without calling it unused', () => {
		const loaded = load({ sources: 'source_id,title,publisher,published,kind\nsite,Our site,Us,,website' });
		expect(loaded.problems.filter(({ code }) => code === 'unused-source')).toEqual([]);
		expect(loaded.dataset?.network.baselineSourceId).toBe('site');
		expect(loaded.dataset?.grid[0]?.sourceId).toBe('site');
	});

	it('asks which of several sources is the baseline', () => {
		const sources = 'source_id,title,publisher,published,kind\nsite,A,Us,,website\nbook,B,Us,,book';
		expect(errors(load({ sources }))).toEqual([
			'baseline_source_id: the cell is empty, and there are 2 sources; expected the id of the one that the profiles come from'
		]);
		const named = load({
			sources,
			network: 'network_id,title,baseline_source_id\nlakes,Lake Towns,book',
			grid: 'entry_id,city_id,theme_id,kind,text,source_id\ne1,seeau,boats,need,A,\ne2,seeau,boats,need,B,site'
		});
		expect(named.dataset?.grid.map(({ sourceId }) => sourceId)).toEqual(['book', 'site']);
	});

	it('still refuses a source that does not exist', () => {
		const network = 'network_id,title,baseline_source_id\nlakes,Lake Towns,book';
		expect(errors(load({ network }))).toHaveLength(1);
	});

	it('is the same dataset whether the defaults are written or left out', () => {
		const written = load({
			themes: 'theme_id,category,label,position,basis\nboats,Ways,Boats,1,stated\nskates,Winter,Skates,2,'
		});
		expect(written.dataset?.version).toBe(load().dataset?.version);
	});

	it.each(['county', 'province', 'region', 'metropolitan-area', 'district', 'association-of-municipalities'])(
		'may have a partner that is a %s',
		(level) => {
			const { dataset } = load({ cities: NETWORK.cities.replace('county', level) });
			expect(dataset?.cities[0]?.level).toBe(level);
		}
	);
});
