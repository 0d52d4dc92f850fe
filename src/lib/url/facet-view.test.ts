import { describe, expect, it } from 'vitest';
import { hasFacets } from '../domain/facets.ts';
import { parseFacets, serialiseFacets } from './facet-view.ts';

const KEYS = ['city', 'kind'] as const;
const OFFER = { city: ['almvik', 'zolvile'], kind: ['held'] };
const parse = (query: string) => parseFacets(KEYS, new URLSearchParams(query), OFFER);

describe('the address of a filtered list', () => {
	it('comes back as it was written', () => {
		for (const query of ['', '?city=almvik', '?city=zolvile&kind=held']) {
			expect(serialiseFacets(KEYS, parse(query).view)).toBe(query);
		}
	});

	it('drops what is not on offer, and says so', () => {
		expect(parse('?city=atlantis&kind=held')).toEqual({
			view: { city: null, kind: 'held' },
			dropped: [{ key: 'city', value: 'atlantis' }]
		});
	});

	it('keeps the keys of others, behind its own', () => {
		const query = new URLSearchParams('x=1&kind=held');
		expect(serialiseFacets(KEYS, { city: 'almvik', kind: null }, query)).toBe('?city=almvik&x=1');
	});
});

it('shows an entry that has each value that is asked for', () => {
	const facets = { city: ['almvik', 'zolvile'], kind: ['held'] };
	expect(hasFacets(facets, { city: 'zolvile', kind: null })).toBe(true);
	expect(hasFacets(facets, { city: 'zolvile', kind: 'moved' })).toBe(false);
	expect(hasFacets({ city: [], kind: ['held'] }, { city: 'zolvile', kind: null })).toBe(false);
});
