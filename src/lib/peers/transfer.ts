import type { CityLevel, FundAccess } from '../domain/choices.ts';
import { holderOf, type CompetenceCode } from './competence.ts';
import type { PeerCity } from './peer-city.ts';
import type { Offer, RecordKey } from './peer-records.ts';
import type { Reasons } from './reasons.ts';

/** What a row can be about, in the order in which they are shown. */
export const ROW_KINDS = ['size', 'level', 'access', 'competence', 'groups', 'difficulty', 'fund'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** How the two cities compare in one respect. `not-assessed`: one of them leaves it open, or nobody compared it. */
export type Comparison = 'alike' | 'partly' | 'different' | 'may-block' | 'not-assessed';

/** What is stated of one city in one respect. */
export interface Side {
	/** The status itself; null where the source leaves it open, or where the records say it. */
	readonly status:
		| { readonly population: number }
		| { readonly level: CityLevel }
		| { readonly access: FundAccess }
		| { readonly groupIds: readonly string[] }
		| { readonly text: string }
		| null;
	/** Records behind it; where there is no status, they are what is stated. */
	readonly records: readonly RecordKey[];
}

/**
 * Would it work here? Both cities in one respect, what is stated of each, and how that compares.
 *
 * Rules. *alike* is the same status of both, and both are shown: the same level, the same access to the same fund, up
 * to twice the inhabitants, the same groups. What one of them leaves open is *not assessed*. What a statement of the
 * learner puts out of a city's hands may block it, also where it is so for the host; so may its own difficulties and a
 * fund that it cannot reach and that pays the practice.
 */
export interface TransferRow {
	readonly kind: RowKind;
	/** The fund that the row is about, or null. */
	readonly subject: string | null;
	readonly learner: Side;
	readonly host: Side;
	readonly comparison: Comparison;
}

export const QUESTIONS = [
	'running',
	'lead',
	'partners',
	'funding',
	'since',
	'groups',
	'cost',
	'evidence',
	'staff',
	'conditions'
] as const;
export type QuestionKind = (typeof QUESTIONS)[number];

export interface Transfer {
	readonly rows: readonly TransferRow[];
	readonly questions: readonly { readonly kind: QuestionKind; readonly isLeftEmpty: boolean }[];
}

/**
 * Questions begin with the fields that the host's record leaves empty; then come those that no record of a baseline
 * holds: cost, evidence, staff, conditions.
 */
function emptyFields({ practice, groupIds }: Pick<Offer, 'practice' | 'groupIds'>): QuestionKind[] {
	if (!practice) return ['running', 'lead', 'partners', 'funding', 'since', 'groups'];
	const empty: QuestionKind[] = [];
	if (!practice.lead) empty.push('lead');
	if (practice.partners.length === 0) empty.push('partners');
	if (!practice.funding) empty.push('funding');
	if (!practice.since) empty.push('since');
	if (groupIds.length === 0) empty.push('groups');
	return empty;
}

/** What the comparison is made from beside the reasons of a match. */
export interface TransferGrounds {
	readonly learner: Pick<PeerCity, 'population' | 'level' | 'groups' | 'funds'>;
	readonly host: Pick<PeerCity, 'population' | 'level' | 'funds'>;
	readonly offer: Pick<Offer, 'practice' | 'groupIds'>;
	/** Text and city of a record, and how a competence was coded; null where the page does not carry it. */
	readonly record: (
		key: RecordKey
	) => { readonly text: string; readonly cityId: string | null; readonly code?: CompetenceCode } | null;
}

const NOTHING: Side = { status: null, records: [] };
/** Up to this many times the inhabitants of the other, places count as alike in size. */
const LIKE_SIZE = 2;

function sizeRow({ learner, host }: TransferGrounds): TransferRow {
	const side = (population: number | null): Side =>
		population ? { status: { population }, records: [] } : NOTHING;
	const [a, b] = [learner.population, host.population];
	const comparison = a && b ? (Math.max(a / b, b / a) <= LIKE_SIZE ? 'alike' : 'different') : 'not-assessed';
	return { kind: 'size', subject: null, learner: side(a), host: side(b), comparison };
}

const levelRow = ({ learner, host }: TransferGrounds): TransferRow => ({
	...{ kind: 'level', subject: null },
	learner: { status: { level: learner.level }, records: [] },
	host: { status: { level: host.level }, records: [] },
	comparison: learner.level === host.level ? 'alike' : 'different'
});

/** A row for each fund of which either profile says something. */
function accessRows({ learner, host }: TransferGrounds): TransferRow[] {
	const funds = [...new Set([...learner.funds, ...host.funds].map(({ fund }) => fund))];
	const side = (own: PeerCity['funds'][number] | undefined): Side =>
		own ? { status: { access: own.access }, records: [own.record] } : NOTHING;
	return funds.map((fund) => {
		const own = learner.funds.find((row) => row.fund === fund);
		const other = host.funds.find((row) => row.fund === fund);
		const comparison = own && other ? (own.access === other.access ? 'alike' : 'different') : 'not-assessed';
		return { kind: 'access', subject: fund, learner: side(own), host: side(other), comparison };
	});
}

function competenceRow(reasons: Reasons, { record }: TransferGrounds): TransferRow {
	const found = reasons.competences;
	const isHosts = (key: RecordKey) => record(key)?.cityId === reasons.hostId;
	const own = found.filter((key) => !isHosts(key));
	const other = found.filter(isHosts);
	const holders = (keys: readonly RecordKey[]) =>
		keys.map((key) => holderOf(record(key)?.text ?? '', record(key)?.code));
	const comparison = (): Comparison => {
		if (own.length === 0 || other.length === 0) return 'not-assessed';
		if (holders(own).includes('elsewhere')) return 'may-block';
		return holders(other).includes('elsewhere') ? 'different' : 'alike';
	};
	const side = (records: readonly RecordKey[]): Side => ({ status: null, records });
	return {
		kind: 'competence',
		subject: null,
		learner: side(own),
		host: side(other),
		comparison: comparison()
	};
}

function groupsRow(reasons: Reasons, { learner, offer }: TransferGrounds): TransferRow {
	const isNamed = (id: string) => learner.groups.some(({ groupId }) => groupId === id);
	const shared = offer.groupIds.filter(isNamed);
	const side = (groupIds: readonly string[], records: readonly RecordKey[]): Side =>
		groupIds.length > 0 ? { status: { groupIds }, records } : NOTHING;
	const comparison = (): Comparison => {
		if (offer.groupIds.length === 0 || learner.groups.length === 0) return 'not-assessed';
		if (shared.length === 0) return 'different';
		return shared.length === offer.groupIds.length ? 'alike' : 'partly';
	};
	const named = learner.groups.filter(({ groupId }) => shared.includes(groupId));
	return {
		kind: 'groups',
		subject: null,
		learner: side(
			shared,
			named.map(({ record }) => record)
		),
		host: side(offer.groupIds, [reasons.offer]),
		comparison: comparison()
	};
}

const hinderRows = (reasons: Reasons, { offer }: TransferGrounds): TransferRow[] =>
	(['difficulty', 'fund'] as const).flatMap((kind): TransferRow[] => {
		const records = reasons.obstacles.filter((item) => item.kind === kind).map(({ record }) => record);
		if (records.length === 0) return [];
		const paid = offer.practice?.funding;
		const host: Side =
			kind === 'fund' && paid ? { status: { text: paid }, records: [reasons.offer] } : NOTHING;
		return [{ kind, subject: null, learner: { status: null, records }, host, comparison: 'may-block' }];
	});

/** Both cities side by side for one match, and what to ask the host. */
export function transferOf(reasons: Reasons, grounds: TransferGrounds): Transfer {
	return {
		rows: [
			sizeRow(grounds),
			levelRow(grounds),
			...accessRows(grounds),
			competenceRow(reasons, grounds),
			groupsRow(reasons, grounds),
			...hinderRows(reasons, grounds)
		],
		questions: [
			...emptyFields(grounds.offer).map((kind) => ({ kind, isLeftEmpty: true })),
			...(['cost', 'evidence', 'staff', 'conditions'] as const).map((kind) => ({ kind, isLeftEmpty: false }))
		]
	};
}
