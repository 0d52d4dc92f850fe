import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_MEETINGS, MEETING_FILTERS, isShown, type MeetingsView } from '../domain/meeting-filter.ts';
import { parseMeetingsView, serialiseMeetingsView, type MeetingsOffer } from './meetings-view.ts';

const offer: MeetingsOffer = {
	city: ['gent', 'porto'],
	theme: ['housing', 'health'],
	format: ['online', 'face-to-face', 'not-stated'],
	status: ['planned', 'held'],
	type: ['training', 'final']
};
const parse = (query: string) => parseMeetingsView(new URLSearchParams(query), offer);

describe('an address of the meetings', () => {
	it('is empty for the page as it is published', () => {
		expect(parse('')).toEqual({ view: ALL_MEETINGS, dropped: [] });
		expect(serialiseMeetingsView(ALL_MEETINGS)).toBe('');
	});

	it('says every filter in one order', () => {
		const { view, dropped } = parse('?type=training&city=gent&format=not-stated');
		expect(dropped).toEqual([]);
		expect(serialiseMeetingsView(view)).toBe('?city=gent&format=not-stated&type=training');
	});

	it('drops what the network does not have, and says so', () => {
		expect(parse('?city=atlantis&theme=health')).toEqual({
			view: { ...ALL_MEETINGS, theme: 'health' },
			dropped: [{ key: 'city', value: 'atlantis' }]
		});
	});

	it('keeps the keys of others, after its own', () => {
		const query = new URLSearchParams('?utm=a&city=gent&utm=b');
		expect(serialiseMeetingsView(parse('?city=gent').view, query)).toBe('?city=gent&utm=a&utm=b');
	});
});

const choose = (values: readonly string[]) => fc.constantFrom(null, ...values);
const anyView: fc.Arbitrary<MeetingsView> = fc.record({
	city: choose(offer.city),
	theme: choose(offer.theme),
	format: choose(offer.format),
	status: choose(offer.status),
	type: choose(offer.type)
});

it('is read back as it was written', () => {
	fc.assert(
		fc.property(anyView, (view) => {
			expect(parse(serialiseMeetingsView(view))).toEqual({ view, dropped: [] });
		})
	);
});

it('can be anything: it is read without failing, and written in one form', () => {
	const pair = fc.tuple(fc.oneof(fc.constantFrom(...MEETING_FILTERS), fc.string()), fc.string());
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const query = new URLSearchParams(pairs);
			const written = serialiseMeetingsView(parseMeetingsView(query, offer).view, query);
			const again = new URLSearchParams(written);
			expect(serialiseMeetingsView(parseMeetingsView(again, offer).view, again)).toBe(written);
		})
	);
});

it('shows a meeting that has every value asked for', () => {
	const facets = {
		city: ['gent', 'porto'],
		theme: [],
		format: ['online'],
		status: ['held'],
		type: ['final']
	};
	expect(isShown(facets, ALL_MEETINGS)).toBe(true);
	expect(isShown(facets, { ...ALL_MEETINGS, city: 'porto', format: 'online' })).toBe(true);
	expect(isShown(facets, { ...ALL_MEETINGS, theme: 'health' })).toBe(false);
	expect(isShown(facets, { ...ALL_MEETINGS, city: 'porto', status: 'planned' })).toBe(false);
});
