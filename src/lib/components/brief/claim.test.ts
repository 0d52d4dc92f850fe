import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { ClaimSheet } from '#lib/domain/claim-sheet.ts';
import { m } from '#lib/messages/index.ts';
import ClaimCheck from './ClaimCheck.svelte';
import ClaimCity from './ClaimCity.svelte';
import { ClaimState, type ClaimPlaces } from './claim-state.svelte.ts';

type City = ClaimSheet['cities'][number];

const record = (key: string, more: Partial<City['records'][number]> = {}): City['records'][number] => ({
	...{ key, kind: 'challenge', text: 'Rents are high.', page: '7', path: `cities/north/#${key}` },
	...more
});
const north: City = { id: 'north', name: 'North', records: [record('needs/a'), record('swot/b')] };
const south: City = { id: 'south', name: 'South', records: [] };
const sheet: ClaimSheet = { claim: 'Housing is short', start: 'themes/housing/', cities: [north, south] };

function places(isKeeping = true): ClaimPlaces {
	const kept = new Map<string, string>();
	const setItem = (key: string, text: string) => {
		if (!isKeeping) throw new Error('full');
		kept.set(key, text);
	};
	return {
		...{ network: 'tiny', address: 'https://example.org/', today: '2026-01-02' },
		storage: { getItem: (key) => kept.get(key) ?? null, setItem },
		briefAddress: () => 'brief/',
		onchange: () => {}
	};
}

const cityIn = (city: City, change: (claim: ClaimState) => void = () => {}) => {
	const claim = new ClaimState({ ...sheet, cities: [city] }, places());
	change(claim);
	return rendered(ClaimCity, { claim, city });
};
const chosen = (part: ReturnType<typeof cityIn>, role: string): readonly string[] =>
	part
		.all(role)
		.filter((control) => control.attribute('checked') !== undefined)
		.map(({ name }) => name);

describe('a city of a claim check', () => {
	it('is not sorted, has no record chosen and counts as not looked at, until the reader says otherwise', () => {
		const part = cityIn(north);
		expect(chosen(part, 'radio')).toEqual([m.claimCheck.none]);
		expect(chosen(part, 'checkbox')).toEqual([]);
		expect(part.text).toContain(m.claimCheck.notLooked);
		expect(part.one('summary').text).toBe('2 records found of North: read and choose');
	});

	it('says that it was sorted without a record, as long as none is chosen', () => {
		const sorted = (claim: ClaimState) => claim.sort(north, 'against');
		expect(cityIn(north, sorted).text).toContain(m.claimCheck.unbacked);
		const backed = cityIn(north, (claim) => {
			sorted(claim);
			claim.take('north', 'swot/b', true);
		});
		expect(backed.text).not.toContain(m.claimCheck.unbacked);
		expect(chosen(backed, 'radio')).toEqual(['Counter-example']);
		expect(chosen(backed, 'checkbox')).toHaveLength(1);
	});

	it('of which nothing was found says so and leads to its profile: without that, nobody can call it silent', () => {
		const part = cityIn(south, (claim) => claim.sort(south, 'silent'));
		expect(part.all('summary')).toHaveLength(0);
		expect(part.one('link', m.claimCheck.profile('South')).address).toBe('cities/south/');
		expect(part.text).toContain(m.claimCheck.unseen('South'));
		const looked = cityIn(south, (claim) => {
			claim.look('south');
			claim.sort(south, 'silent');
		});
		expect(looked.text).not.toContain(m.claimCheck.unseen('South'));
		expect(looked.text).not.toContain(m.claimCheck.notLooked);
	});

	it('has each record with what it is, and its page, or that there is none', () => {
		const part = cityIn({ ...north, records: [record('needs/a'), record('needs/c', { page: null })] });
		expect(part.all('checkbox')[0]!.name).toBe('Challenge: Rents are high.');
		expect(part.all('link').map(({ name, address }) => [name, address])).toEqual([
			['p. 7', 'cities/north/#needs/a'],
			[m.evidence.noPage, 'cities/north/#needs/c']
		]);
	});

	it('says what came after the source, beside the record', () => {
		const age = { kind: 'age', words: ['now'], when: '2024', isOfSource: true } as const;
		const part = cityIn({ ...north, records: [record('needs/a', { later: [age] })] });
		expect(part.text).toContain(m.later.age(['now'], '2024', true));
	});
});

describe('a claim check', () => {
	const check = (cities: readonly City[], at = places()) =>
		rendered(ClaimCheck, { sheet: { ...sheet, cities }, places: at });

	it('begins with the words of its search or theme, and offers a way to the brief once it is kept there', () => {
		const at = places();
		const fresh = check(sheet.cities, at);
		expect(fresh.one('textbox', m.claimCheck.claim).text).toBe(sheet.claim);
		expect(fresh.texts('link')).not.toContain(m.basket.open);
		new ClaimState(sheet, at).sort(north, 'for');
		expect(check(sheet.cities, at).one('link', m.basket.open).address).toBe('brief/');
	});

	it('shows thirty cities, and says how many more there are', () => {
		const many = (count: number) =>
			Array.from({ length: count }, (_, at) => ({ ...south, id: `c${at}`, name: `City ${at}` }));
		expect(check(many(30)).all('button')).toHaveLength(0);
		const part = check(many(35));
		expect(part.texts('button')).toEqual([m.claimCheck.moreCities(5)]);
		expect(part.all('radio', m.claimCheck.none)).toHaveLength(30);
	});

	it('offers to call silent those alone that were opened and not sorted', () => {
		const at = places();
		const claim = new ClaimState(sheet, at);
		claim.sort(north, 'for');
		expect(check(sheet.cities, at).all('button')).toHaveLength(0);
		claim.look('south');
		expect(check(sheet.cities, at).texts('button')).toEqual([
			'Silent: the 1 city that I opened and did not sort'
		]);
	});

	it('counts every city in one stance only, and says where this browser keeps nothing of it', () => {
		const outcome = (at: ClaimPlaces) => {
			const claim = new ClaimState(sheet, at);
			claim.take('north', 'needs/a', true);
			return [claim.isKept, claim.said];
		};
		expect(outcome(places())).toEqual([
			true,
			'Borne out by 1 of 2 cities, not looked at: 1. Kept in the brief.'
		]);
		expect(outcome(places(false))).toEqual([false, m.basket.full]);
	});
});
