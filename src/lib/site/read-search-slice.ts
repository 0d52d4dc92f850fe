import type { EvidenceRecord } from '../domain/record.ts';
import { searchSlice, type SearchSlice } from '#lib/search/search-slice.ts';
import { readDataset } from './read-dataset.ts';
import { readRecords } from './read-records.ts';

const slices = new WeakMap<readonly EvidenceRecord[], SearchSlice>();

/** Everything that search knows of the site. */
export function readSearchSlice(): SearchSlice {
	const records = readRecords();
	let slice = slices.get(records);
	if (!slice) slices.set(records, (slice = searchSlice(readDataset(), records)));
	return slice;
}
