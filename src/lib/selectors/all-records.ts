import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { contextRecords } from './context-records.ts';
import { meetingRecords } from './meeting-records.ts';
import { cityRecords } from './records.ts';

/** Every record of a dataset: profiles, grid, and the network's own. */
export const allRecords = (dataset: Dataset): readonly EvidenceRecord[] => [
	...cityRecords(dataset),
	...meetingRecords(dataset),
	...contextRecords(dataset)
];
