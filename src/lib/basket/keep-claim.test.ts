import { describe, expect, it } from 'vitest';
import {
	addFinding,
	addItem,
	allItems,
	assignItem,
	changeFinding,
	emptyBasket,
	setNote,
	type Basket
} from './basket.ts';
import { readBasket, writeBasket } from './basket-file.ts';
import {
	claimDraft,
	draftCities,
	lookAtCity,
	restSilent,
	sortCity,
	sortedClaim,
	takeRecord
} from './claim-draft.ts';
import { addFindingOnce } from './join-baskets.ts';
import { findingFrom, keepClaim, type SortedClaim } from './keep-claim.ts';

const DAY = '2026-11-22';
const START = 'search/?q=housing&city=north';
const claim = (more: Partial<SortedClaim> = {}): SortedClaim => ({
	text: 'Housing is short',
	start: START,
	cities: { north: 'for', south: 'against', west: 'silent' },
	looked: ['north', 'south', 'west'],
	keys: ['needs/a', 'swot/b'],
	offered: ['needs/a', 'needs/c', 'swot/b'],
	...more
});
const keysUnder = (basket: Basket): readonly string[] =>
	findingFrom(basket, START)?.items.map(({ key }) => key) ?? [];

describe('a claim check', () => {
	it('is a finding with its cities and its records, and comes back from the file as it went in', () => {
		const kept = keepClaim(emptyBasket('towns'), claim(), DAY);
		expect(kept.findings).toHaveLength(1);
		expect(findingFrom(kept, START)).toMatchObject({
			text: 'Housing is short',
			cities: { north: 'for', south: 'against', west: 'silent' }
		});
		expect(keysUnder(kept)).toEqual(['needs/a', 'swot/b']);
		expect(readBasket(writeBasket(kept))).toEqual(kept);
	});

	it('goes on in the same finding, whatever became of its words or its place', () => {
		const first = keepClaim(addFinding(emptyBasket('towns'), 'Other'), claim(), DAY);
		const again = keepClaim(
			readBasket(writeBasket(first)),
			claim({ text: 'Homes', cities: { north: 'for' } }),
			DAY
		);
		expect(again.findings.map(({ text }) => text)).toEqual(['Other', 'Homes']);
		expect(findingFrom(again, START)?.cities).toEqual({ north: 'for' });
	});

	it('lets go of what was offered and is no longer taken, and of nothing else', () => {
		const first = keepClaim(emptyBasket('towns'), claim(), DAY);
		const noted = setNote(first, 'needs/a', 'Strong.');
		const more = assignItem(addItem(noted, 'facts/own', DAY), 'facts/own', 'finding-1');
		const again = keepClaim(more, claim({ keys: ['needs/a', 'needs/c'] }), DAY);
		expect(keysUnder(again)).toEqual(['needs/a', 'facts/own', 'needs/c']);
		expect(allItems(again)[0]?.note).toBe('Strong.');
	});

	it('leaves a record where the reader put it, under another finding', () => {
		const other = assignItem(
			addFinding(addItem(emptyBasket('towns'), 'needs/a', DAY)),
			'needs/a',
			'finding-1'
		);
		const kept = keepClaim(other, claim(), DAY);
		expect(kept.findings.map(({ items }) => items.map(({ key }) => key))).toEqual([['needs/a'], ['swot/b']]);
	});

	it.each([
		'javascript:alert(1)',
		'https://example.org/',
		'//example.org/search/?q=x',
		'../x',
		'search/?q=a b'
	])('is not begun from %s, whatever a file says', (start) => {
		const text = writeBasket(keepClaim(emptyBasket('towns'), claim({ start }), DAY));
		expect(readBasket(text).findings[0]?.start).toBeNull();
	});
});

describe('sorting the cities', () => {
	const record = (key: string) => ({ key, kind: 'challenge', text: key, page: null, path: 'x' });
	const north = { id: 'north', name: 'North', records: [record('needs/a'), record('needs/c')] };
	const south = { id: 'south', name: 'South', records: [] };
	const sheet = { claim: 'housing', start: START, cities: [north, south] };
	const empty = claimDraft(sheet, null);

	it('chooses no record for the reader, and takes those of a silent city out', () => {
		expect([...sortCity(empty, north, 'for').taken, ...sortCity(empty, north, 'against').taken]).toEqual([]);
		const chosen = sortCity(takeRecord(empty, 'north', 'needs/c', true), north, 'against');
		expect([chosen.cities, [...chosen.taken]]).toEqual([{ north: 'against' }, ['needs/c']]);
		expect([...sortCity(chosen, north, 'silent').taken]).toEqual([]);
		expect(sortCity(chosen, north, null).cities).toEqual({});
	});

	it('keeps a city that is sorted without a record apart from those with one', () => {
		const draft = sortCity(takeRecord(empty, 'north', 'needs/a', true), south, 'for');
		expect(draftCities(draft, sheet)).toMatchObject({ for: ['north'], unbacked: ['south'] });
	});

	it('counts a city as for by a record that is taken', () => {
		expect(takeRecord(empty, 'north', 'needs/a', true).cities).toEqual({ north: 'for' });
	});

	it('calls a city silent only once its records are open, and one without records once its profile was opened', () => {
		expect(draftCities(sortCity(empty, north, 'silent'), sheet)).toMatchObject({
			silent: ['north'],
			unseen: ['south']
		});
		const unread = sortCity(empty, south, 'silent');
		expect(draftCities(unread, sheet)).toMatchObject({ silent: [], unseen: ['north', 'south'] });
		expect(draftCities(lookAtCity(unread, 'south'), sheet)).toMatchObject({ silent: ['south'] });
	});

	it('says silent at one press of those only that were opened', () => {
		expect(restSilent(empty, sheet).cities).toEqual({});
		const draft = restSilent(lookAtCity(empty, 'south'), sheet);
		expect(draftCities(draft, sheet)).toMatchObject({ silent: ['south'], unseen: ['north'] });
	});

	it('goes on where it was left', () => {
		const draft = restSilent(lookAtCity(sortCity(empty, north, 'against'), 'south'), sheet);
		const kept = keepClaim(emptyBasket('towns'), sortedClaim(draft, sheet), DAY);
		expect(claimDraft(sheet, findingFrom(kept, START))).toEqual(draft);
	});
});

it('a finding that a page offers is added once, and keeps what the reader has made of it', () => {
	const item = (key: string) => ({ key, note: '', taken: DAY });
	const offered = {
		text: 'An ask',
		items: [item('needs/a'), item('needs/c')],
		cities: { north: 'for' } as const
	};
	const first = addFindingOnce(emptyBasket('towns'), offered);
	const sorted = changeFinding(setNote(first, 'needs/a', 'Strong.'), 'finding-1', {
		city: 'north',
		verdict: 'against'
	});
	const again = addFindingOnce(sorted, offered);
	expect(again).toEqual(sorted);
	expect(again.findings).toHaveLength(1);
});

it('a finding of an ask is known again by its address, whatever its reader has named it', () => {
	const offered = {
		text: 'An ask',
		items: [{ key: 'needs/a', note: '', taken: DAY }],
		cities: { north: 'for' } as const,
		start: 'advocacy/homes/'
	};
	const named = changeFinding(addFindingOnce(emptyBasket('towns'), offered), 'finding-1', { text: 'Homes' });
	expect(addFindingOnce(named, offered)).toEqual(named);
	expect(readBasket(writeBasket(named)).findings[0]?.start).toBe('advocacy/homes/');
});
