import { describe, expect, it } from 'vitest';
import type { Cited, CitingSlice } from '../citations/fetch-citation.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { brief as words } from '../messages/en/brief.ts';
import { addItem, emptyBasket, removeItem, setText } from './basket.ts';
import { readBasket, writeBasket } from './basket-file.ts';
import { briefDocument } from './brief-document.ts';
import { joinBaskets } from './join-baskets.ts';
import { setHook, takeAs } from './set-hook.ts';

const KEY = 'partnership_actions/piers';
const DAY = '2026-11-28';
const hooked = setHook(addItem(emptyBasket('harbours'), KEY, DAY), KEY, true);
const record: EvidenceRecord = {
	...{ table: 'partnership_actions', id: 'piers', kind: 'partnership-action', cityId: null },
	...{ title: 'Action 4: Piers', text: 'Mend them. Deadline: March 2027.', themeIds: [], groupIds: [] },
	...{ path: 'policy/#partnership-action-piers', sourceId: 's' },
	...{ page: '29', basis: 'stated', basisNote: null }
};
const source = {
	sourceId: 's',
	title: 'Plan',
	publisher: 'Union',
	published: '2025',
	url: null,
	language: 'en'
};
const dashboard = { title: 'Dashboard', version: 'v', address: 'https://example.org/', accessed: DAY };
const records = new Map<string, Cited>([
	[KEY, { record, citation: { record, city: null, source, dashboard } }]
]);
const citing = { title: 'Dashboard', version: 'v', licence: null, cities: {}, sources: { s: source } };
const blocksOf = (basket: typeof hooked) =>
	briefDocument({
		...{ basket, records, warnings: [], picture: null, today: DAY, address: 'https://example.org/' },
		citing: citing as unknown as CitingSlice
	}).blocks;

describe('the European hook of a brief', () => {
	it('is the record with its footnote under its heading, before what the reader wrote, and stands nowhere else', () => {
		const blocks = blocksOf(setText(hooked, 'euHook', 'We join it.'));
		const text = JSON.stringify(blocks);
		expect(text.split('Action 4: Piers. Mend them').length).toBe(2);
		const at = blocks.findIndex((block) => JSON.stringify(block).includes(words.document.euHook));
		expect(JSON.stringify(blocks[at + 1])).toContain('Deadline: March 2027');
		expect(JSON.stringify(blocks[at + 1])).toContain('Union, Plan, 2025, p. 29');
		expect(JSON.stringify(blocks[at + 2])).toContain('We join it.');
	});

	it('goes with its record, and comes back from a file', () => {
		expect(removeItem(hooked, KEY).hookKeys).toEqual([]);
		expect(readBasket(writeBasket(hooked)).hookKeys).toEqual([KEY]);
		const foreign = writeBasket({ ...hooked, items: [] });
		expect(readBasket(foreign).hookKeys).toEqual([]);
	});

	it('reads a basket of a time before there were hooks', () => {
		const old = { ...hooked, hookKeys: undefined };
		expect(readBasket(JSON.stringify(old)).hookKeys).toEqual([]);
	});

	it('has what the brief asks for in the same way, with its footnote, after what the reader wrote', () => {
		const asked = takeAs('ask', setText(emptyBasket('harbours'), 'ask', 'Mend the piers.'), KEY, DAY);
		const blocks = blocksOf(asked).map((block) => JSON.stringify(block));
		const at = blocks.findIndex((block) => block.includes(words.document.ask));
		expect(blocks[at + 1]).toContain('Mend the piers.');
		expect(blocks[at + 2]).toContain('Action 4: Piers. Mend them');
		expect(blocks[at + 2]).toContain('Union, Plan, 2025, p. 29');
		expect(blocks.join('').split('Action 4: Piers. Mend them').length).toBe(2);
		expect(removeItem(asked, KEY).askKeys).toEqual([]);
		expect(readBasket(writeBasket(asked)).askKeys).toEqual([KEY]);
		expect(readBasket(JSON.stringify({ ...asked, askKeys: undefined })).askKeys).toEqual([]);
		expect(joinBaskets(emptyBasket('harbours'), asked).askKeys).toEqual([KEY]);
	});

	it('tells under the context, not under what is asked, of an ask that asks nothing of anybody in its source', () => {
		const told = 'advocacy/piers';
		const { citation } = records.get(KEY)!;
		const ask = { ...record, table: 'advocacy' as const, text: 'The network gathers facts.' };
		records.set(told, { record: ask, citation });
		const heads = (request?: EvidenceRecord['request']): string[] => {
			records.set(told, { record: { ...ask, ...(request && { request }) }, citation });
			const blocks = blocksOf(takeAs('ask', emptyBasket('harbours'), told, DAY));
			const at = blocks.findIndex((block) => JSON.stringify(block).includes('The network gathers facts.'));
			return blocks.slice(0, at).flatMap((block) => (block.type === 'heading' ? block.text : []));
		};
		expect(heads()).toEqual([words.document.context]);
		expect(heads({ text: 'Pay for piers.', of: 'the Union' })).toEqual([words.document.ask]);
		records.delete(told);
	});

	it('joins the hook of another basket to the own', () => {
		expect(joinBaskets(emptyBasket('harbours'), hooked).hookKeys).toEqual([KEY]);
		expect(joinBaskets(hooked, hooked).hookKeys).toEqual([KEY]);
	});
});
