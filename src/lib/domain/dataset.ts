import type { NETWORK_TABLES } from '../schema/network-tables.ts';
import type { RowOf } from '../schema/table.ts';
import type { Network } from '../schema/tables/networks.ts';

type Tables = typeof NETWORK_TABLES;

/** A checked network: every id resolves, every key is unique. A table that the network lacks is empty. */
export type Dataset = {
	readonly [Name in Exclude<keyof Tables, 'network'>]: readonly RowOf<Tables[Name]>[];
} & {
	readonly network: Network;
	/** A short fingerprint of the tables, for citations: the same files give the same version. */
	readonly version: string;
};

export type { AdvocacyEvidence, AdvocacyTheme } from '../schema/tables/advocacy.ts';
export type { Change } from '../schema/tables/changes.ts';
export type { City } from '../schema/tables/cities.ts';
export type { ExchangeTopic, Initiative, Output } from '../schema/tables/exchange.ts';
export type { GridEntry } from '../schema/tables/grid.ts';
export type { GroupMark, MigrantGroup } from '../schema/tables/groups.ts';
export type { Fact, Indicator } from '../schema/tables/indicators.ts';
export type { LaterFact } from '../schema/tables/later.ts';
export type { MeetingItem, NetworkMeeting } from '../schema/tables/meetings.ts';
export type { Network } from '../schema/tables/networks.ts';
export type { GlossaryTerm, Note, Picture } from '../schema/tables/notes.ts';
export type {
	Action,
	CompetenceReading,
	FundingAccess,
	Need,
	Policy,
	Practice,
	SwotEntry
} from '../schema/tables/profiles.ts';
export type { Source } from '../schema/tables/sources.ts';
export type { RecordSubjects, Subject } from '../schema/tables/subjects.ts';
export type { Theme } from '../schema/tables/themes.ts';
