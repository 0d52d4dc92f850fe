import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, parseGridView, serialiseGridView, type GridView } from './grid-view.ts';

const CITIES = ['aberg', 'bedorf', 'cestadt'];
const THEMES = ['water', 'work'];
const known = {
	hasCity: (id: string) => CITIES.includes(id),
	hasTheme: (id: string) => THEMES.includes(id)
};
const parse = (search: string) => parseGridView(search, known);

describe('a view of the grid in the address', () => {
	it('is empty for the default view', () => {
		expect(serialiseGridView(DEFAULT_VIEW)).toBe('');
		expect(parse('')).toEqual({ view: DEFAULT_VIEW, dropped: [] });
	});

	it('is written in a fixed order, with lists that stay readable', () => {
		const view: GridView = {
			filter: { kinds: ['practice', 'need'], themeIds: ['work', 'water'], cityIds: ['bedorf'], text: 'a b' },
			form: 'text',
			rows: 'themes',
			cell: { cityId: 'bedorf', themeId: 'work' }
		};
		expect(serialiseGridView(view)).toBe(
			'?kind=need,practice&theme=water,work&city=bedorf&q=a+b&view=text&rows=themes&cell=bedorf.work'
		);
	});

	it('keeps the keys of others behind its own', () => {
		expect(serialiseGridView({ ...DEFAULT_VIEW, rows: 'themes' }, '?utm=1&rows=cities&x=a%2Cb')).toBe(
			'?rows=themes&utm=1&x=a%2Cb'
		);
	});

	it('takes all three kinds for no choice', () => {
		expect(parse('?kind=practice,need,action').view.filter.kinds).toEqual([]);
	});

	it.each([
		['?city=atlantis,bedorf', 'atlantis'],
		['?theme=magic', 'magic'],
		['?kind=need,wish', 'wish'],
		['?cell=bedorf.magic', 'bedorf.magic'],
		['?cell=bedorf', 'bedorf'],
		['?cell=bedorf.work.more', 'bedorf.work.more'],
		['?view=3d', '3d'],
		['?rows=moons', 'moons']
	])('drops what %s asks for in vain, and names it', (search, name) => {
		const { view, dropped } = parse(search);
		expect(dropped.map(({ value }) => value)).toEqual([name]);
		expect(view.cell).toBeNull();
		expect(parse(serialiseGridView(view)).dropped).toEqual([]);
	});
});
