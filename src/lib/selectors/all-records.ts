import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { contextRecords } from './context-records.ts';
import { meetingRecords } from './meeting-records.ts';
import { profileHeads } from './profile-heads.ts';
import { cityRecords } from './records.ts';

/** Every record of a dataset: heads of profiles, profiles, grid, and the network's own. */
export const allRecords = (dataset: Dataset): readonly EvidenceRecord[] => [
	...profileHeads(dataset),
	...cityRecords(dataset),
	...meetingRecords(dataset),
	...contextRecords(dataset)
];
