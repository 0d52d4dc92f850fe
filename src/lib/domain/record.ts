import type { Basis } from './choices.ts';
import type { RecordNote } from './later-note.ts';

/** Tables of the baseline whose rows are records; a later fact can update any of them. */
export const UPDATED_TABLES = [
	'cities',
	'facts',
	'needs',
	'actions',
	'practices',
	'swot',
	'policies',
	'funding',
	'group_matrix',
	'grid',
	'meetings',
	'meeting_items',
	'advocacy',
	'exchange_topics',
	'initiatives',
	'outputs'
] as const;

/** Tables of a network whose rows are records: statements that can be opened, linked to, cited and collected. */
export const RECORD_TABLES = [...UPDATED_TABLES, 'later'] as const;

/** Tables of the European policy context whose rows are records, too: they belong to no city and to no network. */
export const POLICY_RECORD_TABLES = [
	'partnership_members',
	'partnership_actions',
	'partnership_timeline',
	'integration_actions',
	'local_measures',
	'milestones',
	'context_statements'
] as const;
export type PolicyRecordTable = (typeof POLICY_RECORD_TABLES)[number];
export type RecordTable = (typeof RECORD_TABLES)[number] | PolicyRecordTable;

/** Whether a record is of the European policy context. */
export const isPolicyTable = (table: string): table is PolicyRecordTable =>
	POLICY_RECORD_TABLES.some((name) => name === table);

/** Where a statement comes from. */
export interface Provenance {
	readonly sourceId: string;
	/** Printed page or range; null where the source has none. */
	readonly page: string | null;
	readonly basis: Basis;
	/** What an inference rests on, or a conflict in the source. */
	readonly basisNote: string | null;
}

/** One row of any table in one shape: what a list, a search, a basket or a footnote needs of it. */
export interface EvidenceRecord extends Provenance {
	readonly table: RecordTable;
	/** Unique within its table. */
	readonly id: string;
	/** The city that it speaks of; null for the network's own records. */
	readonly cityId: string | null;
	/** The word that says what it is: `challenge`, `action`, `strength`, `figure` and so on. */
	readonly kind: string;
	/** Its title, where it has one. */
	readonly title: string | null;
	/** What it says. */
	readonly text: string;
	readonly themeIds: readonly string[];
	readonly groupIds: readonly string[];
	/** Address within the site, without a leading slash: `cities/liege/#liege-challenge-1`. */
	readonly path: string;
	/** Headings of the source under which it stands; left out where the tables name none. */
	readonly section?: readonly string[];
	/** For an ask: what the source says should be done, and by whom where it says; left out where the tables record none. */
	readonly request?: { readonly text: string; readonly of: string | null };
	/** How old it is, and what later sources say of it; left out where there is nothing. */
	readonly later?: readonly RecordNote[];
}
