import { describe, expect, it } from 'vitest';
import { givenBytes, LARGEST_GIVEN } from './given-bytes.ts';

const MB = 1024 * 1024;
/** A file of a size, which says when it is read. */
const given = (path: string, size: number, reads: string[] = []) => ({
	path,
	file: {
		size,
		arrayBuffer: () => {
			reads.push(path);
			return Promise.resolve(new ArrayBuffer(4));
		}
	} as File
});

describe('the files that a reader gives', () => {
	it('are refused above the limit, one or all together, before any is read', async () => {
		const reads: string[] = [];
		const one = [given('cities.csv', MB, reads), given('all.xlsx', LARGEST_GIVEN + 1, reads)];
		await expect(givenBytes(one)).rejects.toThrow('all.xlsx is larger than 300 MB, which is the limit');
		const several = [1, 2, 3].map((at) => given(`part-${at}.zip`, 150 * MB, reads));
		await expect(givenBytes(several)).rejects.toThrow('the files together are larger than 300 MB');
		expect(reads).toEqual([]);
	});

	it('of other kinds are known by name alone, however large', async () => {
		const reads: string[] = [];
		const bytes = await givenBytes([
			given('kit/cities.csv', 4, reads),
			given('kit/film.mp4', 2 * LARGEST_GIVEN, reads),
			given('kit/tables', 4, reads)
		]);
		expect(reads).toEqual(['kit/cities.csv', 'kit/tables']);
		expect([...bytes].map(([path, { length }]) => [path, length])).toEqual([
			['kit/cities.csv', 4],
			['kit/film.mp4', 0],
			['kit/tables', 4]
		]);
	});
});
