import type { Dataset } from '../domain/dataset.ts';
import type { PolicyContext } from '../domain/policy-context.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { notePlace } from '../domain/note-place.ts';
import { perObject } from '../selectors/per-dataset.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { siteRecords } from '../selectors/policy-records.ts';
import { readDataset } from './read-dataset.ts';
import { readPolicyContext } from './read-policy.ts';

let made: { dataset: Dataset; context: PolicyContext | null; records: readonly EvidenceRecord[] } | null =
	null;

/** Every record of the site: the network's, then those of the policy context. Made once for each site that is opened. */
export function readRecords(): readonly EvidenceRecord[] {
	const [dataset, context] = [readDataset(), readPolicyContext()];
	if (made?.dataset !== dataset || made.context !== context)
		made = { dataset, context, records: siteRecords(dataset, context) };
	return made.records;
}

const placesOf = perObject((records: readonly EvidenceRecord[]): Readonly<Record<string, string>> =>
	Object.fromEntries(records.map((record) => [recordKey(record), notePlace(record.path)]))
);

/** Which page of notes holds the note of a record, by its key. */
export const readNotePlaces = () => placesOf(readRecords());
