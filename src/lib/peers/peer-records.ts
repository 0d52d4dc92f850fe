import type { NeedKind } from '../domain/choices.ts';
import type { RecordTable } from '../domain/record.ts';
import type { TextPart } from './text-fit.ts';

/** A record of any table in one word: `swot/liege-strength-1`. */
export type RecordKey = `${RecordTable}/${string}`;

export const recordKey = (table: RecordTable, id: string): RecordKey => `${table}/${id}`;

/** How far something is, best first: the order in which a city can show it. */
export const MATURITIES = [
	'practice',
	'grid-practice',
	'strength',
	'strategy',
	'condition',
	'action'
] as const;
export type Maturity = (typeof MATURITIES)[number];

/** What an editor says that a record is about, the main subject first; null where nobody coded it. */
export type SubjectIds = readonly string[] | null;

/** What a city can show on a subject. */
export interface Offer {
	/** Key of its main record. */
	readonly key: RecordKey;
	readonly cityId: string;
	readonly maturity: Maturity;
	/** Whether the kind of its record is only a guess. */
	readonly isGuess: boolean;
	readonly title: string | null;
	readonly text: string;
	readonly themeIds: readonly string[];
	readonly subjectIds: SubjectIds;
	/** What it touches besides. */
	readonly touchedIds: readonly string[];
	/** Groups that the record itself names; empty where it names none. */
	readonly groupIds: readonly string[];
	/** Its main record first, then those that repeat it or stand behind it. */
	readonly records: readonly RecordKey[];
	/** Entries of the grid that say more of a practice than its own record: subjects that this is not on. Left out where none does. */
	readonly entries?: readonly { readonly record: RecordKey; readonly subjectIds: readonly string[] }[];
	/** What its profile says of a practice; null for what is no practice of the profile. */
	readonly practice: PracticeFields | null;
	readonly parts: readonly TextPart[];
}

/** The fields that a practice's record may leave empty. */
export interface PracticeFields {
	readonly lead: string | null;
	readonly partners: readonly string[];
	readonly funding: string | null;
	readonly since: string | null;
}

/** What a city wants: something to learn, a challenge, a plan, or a grid entry of one of these kinds. */
export interface Ask {
	/** Key of its main record. */
	readonly key: RecordKey;
	readonly cityId: string;
	readonly kind: NeedKind | 'action' | 'need';
	readonly text: string;
	readonly themeIds: readonly string[];
	readonly subjectIds: SubjectIds;
	/** Groups that its words name; empty where they name none. */
	readonly groupIds: readonly string[];
	/** The themes that it has in common with the challenge that it answers; left out where it answers none. */
	readonly commonThemeIds?: readonly string[];
	/** Its main record first, then those that repeat it or that it answers. */
	readonly records: readonly RecordKey[];
	readonly parts: readonly TextPart[];
}

/** Each id once, in alphabetical order, so that nothing depends on the order of the rows. */
export const unique = <Id extends string>(ids: Iterable<Id>): Id[] =>
	// Most lists of a row hold one id, or none.
	Array.isArray(ids) && ids.length < 2 ? [...ids] : [...new Set(ids)].sort();

/** Whether two lists of themes, or of subjects, have one in common. */
export const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));
