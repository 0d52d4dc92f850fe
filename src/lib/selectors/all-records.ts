import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { contextRecords } from './context-records.ts';
import { laterRecords, withLater } from './later-facts.ts';
import { meetingRecords } from './meeting-records.ts';
import { profileHeads } from './profile-heads.ts';
import { perDataset } from './per-dataset.ts';
import { cityRecords } from './records.ts';

/** Every record of a dataset: heads of profiles, profiles, grid, the network's own, and what came after the baseline. */
export const allRecords = perDataset((dataset: Dataset): readonly EvidenceRecord[] => [
	...withLater(dataset, profileHeads(dataset)),
	...cityRecords(dataset),
	...withLater(dataset, [...meetingRecords(dataset), ...contextRecords(dataset)]),
	...laterRecords(dataset)
]);
