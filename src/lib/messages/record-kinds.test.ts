import { expect, it } from 'vitest';
import {
	EXCHANGE_KINDS,
	FUND_ACCESSES,
	GRID_KINDS,
	GROUP_STATUSES,
	MEETING_ITEM_KINDS,
	NEED_KINDS,
	OUTPUT_KINDS,
	POLICY_KINDS,
	SWOT_QUADRANTS
} from '../domain/choices.ts';
import { m } from './index.ts';

it('has a word for every kind of record, so that no code of the tables is ever shown', () => {
	const kinds = [
		...NEED_KINDS,
		...SWOT_QUADRANTS,
		...POLICY_KINDS,
		...FUND_ACCESSES,
		...GROUP_STATUSES,
		...GRID_KINDS,
		...MEETING_ITEM_KINDS,
		...EXCHANGE_KINDS,
		...OUTPUT_KINDS,
		...['city', 'theme', 'group', 'figure', 'meeting', 'advocacy', 'initiative']
	];
	expect(kinds.filter((kind) => !m.search.kindLabel[kind])).toEqual([]);
});
