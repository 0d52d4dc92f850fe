import { expect, it, vi } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { perDataset } from './per-dataset.ts';

it('makes an index once for each dataset', () => {
	const make = vi.fn(({ version }: Dataset) => [version]);
	const indexOf = perDataset(make);
	const [a, b] = [{ version: 'a' } as Dataset, { version: 'b' } as Dataset];
	expect(indexOf(a)).toBe(indexOf(a));
	expect(indexOf(b)).toEqual(['b']);
	expect(make).toHaveBeenCalledTimes(2);
});
