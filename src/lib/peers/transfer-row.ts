import type { CityLevel, FundAccess } from '../domain/choices.ts';
import type { CompetenceCode } from './competence.ts';
import type { Lack } from './means.ts';
import type { PairFigure } from './pair-figures.ts';
import type { PeerCity } from './peer-city.ts';
import type { Ask, Offer, RecordKey } from './peer-records.ts';

/** What a row can be about. */
export const ROW_KINDS = [
	'size',
	'figure',
	'level',
	'access',
	'competence',
	'groups',
	'difficulty',
	'on-theme',
	'further',
	'fund',
	'means'
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** How the two cities compare in one respect. `not-assessed`: one of them leaves it open, or nobody compared it. */
export type Comparison =
	| 'alike'
	| 'partly'
	| 'different'
	| 'may-block'
	/** A lack of what anything new takes: in general, not on what is asked. */
	| 'blocks-in-general'
	/** Only the host names such a lack. */
	| 'host-only'
	/** The host names the difficulty itself. */
	| 'same-difficulty'
	/** Only the learner names it. */
	| 'learner-only'
	/** What is stated is not on what is asked, so that it blocks nothing. */
	| 'beside'
	/** What is stated is on no task alone. */
	| 'in-general'
	| 'not-assessed';

/**
 * What names some groups: the ask, the practice, the learner's profile, or that profile among the groups of the practice,
 * where it may name none.
 */
export type GroupsBy = 'ask' | 'practice' | 'profile' | 'shared';

/** What is stated of one city in one respect. */
export interface Side {
	/** The status itself; null where the source leaves it open, or where the records say it. */
	readonly status:
		| { readonly population: number }
		| { readonly level: CityLevel }
		| { readonly access: FundAccess }
		| { readonly groupIds: readonly string[]; readonly by: GroupsBy }
		| { readonly text: string; readonly value?: string }
		| null;
	/** Records behind it; where there is no status, they are what is stated. */
	readonly records: readonly RecordKey[];
}

/**
 * Would it work here? Both cities in one respect, what is stated of each, and how that compares.
 *
 * Rules. *alike* is the same status of both, and both are shown: the same level, the same access to the same fund, up
 * to twice the inhabitants, the same groups - of what is asked, where its words name some, else of the profile. What one of them leaves open is *not assessed*. What a statement of the
 * learner puts out of a city's hands may block it, also where it is so for the host, if the statement is on the task that
 * is asked (`isOnTask`); so may a fund that it cannot reach and that pays the practice. A weakness or threat of its own on what
 * anything new takes (`means.ts`) may block it *in general*; one of the host on money puts what it shows at risk. A difficulty
 * on the subject blocks nothing, whoever names it: it is why it is asked. One of the host is *the same difficulty*, whatever
 * else it can show. What is on the theme or a neighbouring
 * subject only, or on another task, stands *beside* the ask. Where no statement of a city on a competence bears on the ask,
 * its others stand for them, the general ones (coded with no theme) first: a city that says something is not left empty.
 */
export interface TransferRow {
	readonly kind: RowKind;
	/** The fund that the row is about, or null. */
	readonly subject: string | null;
	readonly learner: Side;
	readonly host: Side;
	readonly comparison: Comparison;
	/** Whether it is of groups that the ask does not name. */
	readonly isOfOthers?: boolean;
	/** How many times the smaller figure the larger is. */
	readonly ratio?: number;
	/** What the host says of money, on which what it shows may depend. */
	readonly atRisk?: readonly RecordKey[];
}

/** What is stated, and not on what is asked. */
const BESIDE: readonly Comparison[] = ['blocks-in-general', 'host-only', 'beside', 'in-general'];

/** Whether a row is on the subject that is asked, or on a group that the ask names; these rows stand first. */
export const isOnAsk = ({ comparison, isOfOthers = false }: TransferRow): boolean =>
	!isOfOthers && !BESIDE.includes(comparison);

interface OfPlace {
	/** What a city says first of who holds competences, whatever is asked. */
	readonly stated: readonly RecordKey[];
	/** What it lacks of the means that anything new takes. */
	readonly lacks: readonly Lack[];
}

/** What the comparison is made from beside the reasons of a match. */
export interface TransferGrounds {
	readonly learner: Pick<PeerCity, 'population' | 'level' | 'groups' | 'funds' | 'mentioned'> & OfPlace;
	readonly host: Pick<PeerCity, 'population' | 'level' | 'funds' | 'mentioned'> & OfPlace;
	readonly ask: Pick<Ask, 'themeIds' | 'subjectIds' | 'groupIds' | 'records'>;
	/** The figures of the two that compare. */
	readonly figures: readonly PairFigure[];
	readonly offer: Pick<Offer, 'practice' | 'groupIds'>;
	/** Text and city of a record, and how a competence was coded; null where the page does not carry it. */
	readonly record: (
		key: RecordKey
	) => { readonly text: string; readonly cityId: string | null; readonly code?: CompetenceCode } | null;
}

/** A city of which nothing is stated in one respect. */
export const NOTHING: Side = { status: null, records: [] };
