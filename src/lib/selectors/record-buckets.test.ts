import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EvidenceRecord } from '../domain/record.ts';
import { bucketCount, bucketOf, bucketRecords, recordKey } from './record-buckets.ts';

const record = (id: string): EvidenceRecord => ({
	table: 'needs',
	id,
	cityId: null,
	kind: 'challenge',
	title: null,
	text: id,
	themeIds: [],
	groupIds: [],
	path: '',
	sourceId: 's',
	page: null,
	basis: 'stated',
	basisNote: null
});

it('puts every record into exactly the file that its key names', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 700 }), (ids) => {
			const records = ids.map(record);
			const count = bucketCount(records.length);
			const files = Array.from({ length: count }, (_, bucket) => bucketRecords(records, bucket));
			expect(files.reduce((sum, file) => sum + Object.keys(file).length, 0)).toBe(records.length);
			for (const one of records) expect(files[bucketOf(recordKey(one), count)]?.[recordKey(one)]).toBe(one);
		}),
		{ numRuns: 30 }
	);
});

it('spreads them evenly enough', () => {
	const count = bucketCount(1000);
	const sizes = Array.from({ length: count }, () => 0);
	for (let place = 0; place < 1000; place++) sizes[bucketOf(`needs/city-${place}-challenge-1`, count)]! += 1;
	expect(Math.max(...sizes)).toBeLessThan(300);
});
