import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addFinding,
	addItem,
	allItems,
	assignItem,
	changeFinding,
	emptyBasket,
	moveItem,
	removeFinding,
	removeItem,
	setNote,
	type Basket
} from './basket.ts';
import { BasketFileError, readBasket, writeBasket } from './basket-file.ts';
import { basketFragment, basketFromFragment, WITHIN_SITE } from './basket-link.ts';
import { basketOnPageOnly, loadBasket, saveBasket, withMemory } from './basket-store.ts';
import type { TextStorage } from '../drafts/kept-text.ts';

const DAY = '2026-11-22';
const filled = (...ids: string[]): Basket =>
	ids.reduce((basket, id) => addItem(basket, `needs/${id}`, DAY), emptyBasket('towns'));
const keys = (basket: Basket) => allItems(basket).map(({ key }) => key);

describe('collecting', () => {
	it('takes a record once', () => {
		expect(keys(filled('a', 'b', 'a'))).toEqual(['needs/a', 'needs/b']);
	});

	it('moves a record within its list, and no further than the ends', () => {
		expect(keys(moveItem(filled('a', 'b'), 'needs/b', -1))).toEqual(['needs/b', 'needs/a']);
		expect(keys(moveItem(filled('a', 'b'), 'needs/b', 1))).toEqual(['needs/a', 'needs/b']);
	});

	it('keeps the records of a finding that is removed', () => {
		const basket = assignItem(addFinding(filled('a', 'b')), 'needs/b', 'finding-1');
		expect(basket.findings[0]?.items).toHaveLength(1);
		expect(new Set(keys(removeFinding(basket, 'finding-1')))).toEqual(new Set(['needs/a', 'needs/b']));
	});

	it('forgets the case with its record, and a verdict when it is taken back', () => {
		expect(removeItem({ ...filled('a'), caseKey: 'needs/a' }, 'needs/a').caseKey).toBeNull();
		const sorted = changeFinding(addFinding(filled()), 'finding-1', { city: 'x', verdict: 'for' });
		expect(sorted.findings[0]?.cities).toEqual({ x: 'for' });
		expect(changeFinding(sorted, 'finding-1', { city: 'x', verdict: null }).findings[0]?.cities).toEqual({});
	});

	it('loses and doubles no record by any row of changes', () => {
		const id = fc.constantFrom('needs/a', 'needs/b', 'needs/c', 'needs/zz');
		const finding = fc.constantFrom('finding-1', 'finding-2', null);
		const change = fc.oneof(
			fc.record({ do: fc.constant('assign' as const), id, finding }),
			fc.record({ do: fc.constant('move' as const), id, finding }),
			fc.record({ do: fc.constant('note' as const), id, finding }),
			fc.record({ do: fc.constant('drop finding' as const), id, finding })
		);
		fc.assert(
			fc.property(fc.array(change), (changes) => {
				const start = addFinding(addFinding(filled('a', 'b', 'c')));
				const end = changes.reduce((basket, one) => {
					if (one.do === 'assign') return assignItem(basket, one.id, one.finding);
					if (one.do === 'move') return moveItem(basket, one.id, 1);
					if (one.do === 'note') return setNote(basket, one.id, 'x');
					return one.finding ? removeFinding(basket, one.finding) : basket;
				}, start);
				expect(keys(end).sort()).toEqual(keys(start).sort());
			})
		);
	});
});

describe('the file', () => {
	it('opens as it was saved', () => {
		const basket = setNote(
			assignItem(addFinding(filled('a', 'b'), 'It is so'), 'needs/b', 'finding-1'),
			'needs/b',
			'=1+1 <b>'
		);
		expect(readBasket(writeBasket(basket))).toEqual(basket);
	});

	it.each([
		['nothing', ''],
		['another file', '{"a":1}'],
		['a later version', '{"format":"city-network-basket","version":2}']
	])('says why %s is no basket', (_, content) => {
		expect(() => readBasket(content)).toThrow(BasketFileError);
	});

	it('reads any JSON or says why not, and never a key that is none', () => {
		fc.assert(
			fc.property(fc.json(), (items) => {
				const basket = readBasket(
					`{"format":"city-network-basket","version":1,"items":${items},"findings":${items}}`
				);
				expect(keys(basket).every((key) => /^[a-z_]+\/[a-z0-9-]+$/.test(key))).toBe(true);
			})
		);
	});
});

describe('the browser’s copy', () => {
	const memory = (limit = Infinity): TextStorage & { entries: Map<string, string> } => {
		const entries = new Map<string, string>();
		return {
			entries,
			getItem: (name) => entries.get(name) ?? null,
			setItem: (name, value) => {
				if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
				entries.set(name, value);
			}
		};
	};

	it('comes back as it was kept', () => {
		const storage = memory();
		expect(saveBasket(storage, filled('a'))).toBe(true);
		expect(loadBasket(storage, 'towns')).toEqual(filled('a'));
	});

	it('stays as it was where the storage is full', () => {
		const storage = memory(writeBasket(filled('a')).length);
		saveBasket(storage, filled('a'));
		expect(saveBasket(storage, filled('a', 'b'))).toBe(false);
		expect(loadBasket(storage, 'towns')).toEqual(filled('a'));
	});

	it.each([
		['full', memory(10)],
		[
			'closed',
			{
				getItem: () => {
					throw new DOMException('no', 'SecurityError');
				},
				setItem: () => {
					throw new DOMException('no', 'SecurityError');
				}
			}
		]
	])('is held by the page where the storage is %s, and goes on in an address', (_, closed) => {
		const storage = withMemory(() => closed);
		expect(basketOnPageOnly(storage, 'towns')).toBeNull();
		expect(saveBasket(storage, filled('a'))).toBe(false);
		expect(saveBasket(storage, addItem(loadBasket(storage, 'towns'), 'needs/b', DAY))).toBe(false);
		expect(loadBasket(storage, 'towns')).toEqual(filled('a', 'b'));
		const carried = basketFragment(basketOnPageOnly(storage, 'towns')!, WITHIN_SITE);
		expect(basketFromFragment(carried!)).toEqual(filled('a', 'b'));
	});

	it('is no longer held by the page once the browser takes it', () => {
		const browser = memory(writeBasket(filled('a')).length);
		const storage = withMemory(() => browser);
		expect(saveBasket(storage, filled('a', 'b'))).toBe(false);
		expect(saveBasket(storage, filled('a'))).toBe(true);
		expect(basketOnPageOnly(storage, 'towns')).toBeNull();
		expect(loadBasket(browser, 'towns')).toEqual(filled('a'));
	});

	it('sets aside what it cannot read', () => {
		const storage = memory();
		storage.setItem('basket:towns', 'not a basket');
		expect(loadBasket(storage, 'towns')).toEqual(emptyBasket('towns'));
		saveBasket(storage, filled('a'));
		expect([...storage.entries.values()]).toContain('not a basket');
	});
});
