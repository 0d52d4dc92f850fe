import { describe, expect, it } from 'vitest';
import { hasFacets, type FacetView, type Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { MEETING_FILTERS, type MeetingFilter } from '../domain/meeting-filter.ts';
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
			dropped: [{ key: 'city', value: 'atlantis', why: 'unknown' }]
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

/** The list with most filters. */
const offer: Facets<MeetingFilter> = {
	city: ['gent', 'porto'],
	theme: ['housing', 'health'],
	format: ['online', 'face-to-face', 'not-stated'],
	status: ['planned', 'held'],
	type: ['training', 'final']
};
const everything: FacetView<MeetingFilter> = recordOf(MEETING_FILTERS, () => null);
const parseMeetings = (query: string) => parseFacets(MEETING_FILTERS, new URLSearchParams(query), offer);

describe('an address of the meetings', () => {
	it('is empty for the page as it is published', () => {
		expect(parseMeetings('')).toEqual({ view: everything, dropped: [] });
		expect(serialiseFacets(MEETING_FILTERS, everything)).toBe('');
	});

	it('says every filter in one order', () => {
		const { view, dropped } = parseMeetings('?type=training&city=gent&format=not-stated');
		expect(dropped).toEqual([]);
		expect(serialiseFacets(MEETING_FILTERS, view)).toBe('?city=gent&format=not-stated&type=training');
	});

	it('drops what the network does not have, and says so', () => {
		expect(parseMeetings('?city=atlantis&theme=health')).toEqual({
			view: { ...everything, theme: 'health' },
			dropped: [{ key: 'city', value: 'atlantis', why: 'unknown' }]
		});
	});

	it('keeps the keys of others, after its own', () => {
		const query = new URLSearchParams('?utm=a&city=gent&utm=b');
		expect(serialiseFacets(MEETING_FILTERS, parseMeetings('?city=gent').view, query)).toBe(
			'?city=gent&utm=a&utm=b'
		);
	});
});

it('shows a meeting that has every value asked for', () => {
	const facets = {
		city: ['gent', 'porto'],
		theme: [],
		format: ['online'],
		status: ['held'],
		type: ['final']
	};
	expect(hasFacets(facets, everything)).toBe(true);
	expect(hasFacets(facets, { ...everything, city: 'porto', format: 'online' })).toBe(true);
	expect(hasFacets(facets, { ...everything, theme: 'health' })).toBe(false);
	expect(hasFacets(facets, { ...everything, city: 'porto', status: 'planned' })).toBe(false);
});
