import { expect, it } from 'vitest';
import { textShares } from './text-shares.ts';

it('gives a column with the longer cells more of the width', () => {
	const [long = 0, short = 0] = textShares([
		[300, 100],
		[100, 100]
	]);
	expect(long).toBeGreaterThan(short);
	expect(long + short).toBeCloseTo(92, 0);
});

it('keeps an empty column wide enough for its heading', () => {
	const [full = 0, empty = 0] = textShares([[200], [0]]);
	expect(empty).toBeGreaterThan(full / 5);
});

it('is even without any text, and empty without columns', () => {
	expect(textShares([[0], []])).toEqual([46, 46]);
	expect(textShares([])).toEqual([]);
});
