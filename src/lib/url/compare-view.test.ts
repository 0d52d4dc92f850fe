import { describe, expect, it } from 'vitest';
import { parseCompareView, serialiseCompareView, type CompareView } from './compare-view.ts';

const offer = { cities: ['a', 'b', 'c', 'd', 'e'], themes: ['t', 'u'] };
const parse = (query: string) => parseCompareView(new URLSearchParams(query), offer);

describe('an address of the comparison', () => {
	it('is empty where nothing is chosen', () => {
		expect(parse('')).toEqual({ view: { cities: [], theme: null, show: 'all' }, dropped: [] });
		expect(serialiseCompareView({ cities: [], theme: null, show: 'all' })).toBe('');
	});

	it('keeps the order of the cities that it names', () => {
		const view: CompareView = { cities: ['d', 'b', 'a'], theme: null, show: 'differs' };
		expect(parse('?cities=d,b,a&show=differs').view).toEqual(view);
		expect(serialiseCompareView(view)).toBe('?cities=d,b,a&show=differs');
	});

	it('narrows to a theme that the network has, and says which it has not', () => {
		expect(parse('?cities=a,b&theme=u').view.theme).toBe('u');
		expect(serialiseCompareView(parse('?theme=u&cities=a,b').view)).toBe('?cities=a,b&theme=u');
		expect(parse('?theme=gone')).toEqual({
			view: { cities: [], theme: null, show: 'all' },
			dropped: [{ key: 'theme', value: 'gone', why: 'unknown' }]
		});
	});

	it('drops what is unknown and what is too many, and says so', () => {
		expect(parse('?cities=gone,a,b,c,d,e').dropped).toEqual([
			{ key: 'cities', value: 'gone', why: 'unknown' },
			{ key: 'cities', value: 'e', why: 'too-many' }
		]);
	});

	it('keeps one city, so that the page can ask for another', () => {
		expect(parse('?cities=b,b,gone').view.cities).toEqual(['b']);
	});

	it('chooses nothing for the reader where it knows none', () => {
		expect(parse('?cities=gone&show=none').view).toEqual({ cities: [], theme: null, show: 'all' });
	});

	it('reads a form that was sent without a script, and keeps the keys of others', () => {
		const query = new URLSearchParams('?cities=b&cities=d&utm=x');
		const { view } = parseCompareView(query, offer);
		expect(serialiseCompareView(view, query)).toBe('?cities=b,d&utm=x');
	});
});
