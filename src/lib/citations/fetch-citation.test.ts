import { expect, it } from 'vitest';
import { bucketOf } from '../selectors/record-buckets.ts';
import { recordReader, type FetchJson } from './fetch-citation.ts';

const record = {
	table: 'needs',
	id: 'a-1',
	cityId: 'a',
	text: 'x',
	title: null,
	page: '7',
	basis: 'stated',
	path: 'cities/a/#a-1',
	sourceId: 's'
};
const files: Record<string, unknown> = {
	'records/citing.json': {
		buckets: 3,
		title: 'Towns',
		version: 'v',
		cities: { a: 'Łódź' },
		sources: { s: { sourceId: 's', title: 'Report' } }
	},
	[`records/${bucketOf('needs/a-1', 3)}.json`]: { 'needs/a-1': record }
};

const site = (): { asked: string[]; fetchJson: FetchJson } => {
	const asked: string[] = [];
	return {
		asked,
		fetchJson: (path) => {
			asked.push(path);
			return Promise.resolve(files[path] ?? {});
		}
	};
};

it('reads a record with its city, source and address, fetching each file once', async () => {
	const { asked, fetchJson } = site();
	const read = recordReader(fetchJson, 'https://example.org/', '2026-11-22');
	expect((await read('needs/a-1'))?.citation).toMatchObject({
		city: 'Łódź',
		source: { title: 'Report' },
		dashboard: { version: 'v', address: 'https://example.org/' }
	});
	await read('needs/a-1');
	expect(asked).toHaveLength(2);
});

it('answers null for a record that the dataset does not have', async () => {
	const read = recordReader(site().fetchJson, 'https://example.org/', '2026-11-22');
	expect(await read('needs/zz')).toBeNull();
	expect(await read('needs/__proto__')).toBeNull();
});

it('asks again after a failure', async () => {
	let fail = true;
	const read = recordReader(
		(path) => (fail ? Promise.reject(new Error('offline')) : site().fetchJson(path)),
		'https://example.org/',
		'2026-11-22'
	);
	await expect(read('needs/a-1')).rejects.toThrow('offline');
	fail = false;
	expect(await read('needs/a-1')).not.toBeNull();
});
