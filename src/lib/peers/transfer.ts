import { competenceRow, hinderRows } from './hinder-rows.ts';
import { figureRows } from './pair-figures.ts';
import type { PeerCity } from './peer-city.ts';
import type { Offer } from './peer-records.ts';
import type { Reasons } from './reasons.ts';
import {
	isOnAsk,
	NOTHING,
	type Comparison,
	type Side,
	type TransferGrounds,
	type TransferRow
} from './transfer-row.ts';

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

/** Up to this many times the inhabitants of the other, places count as alike in size. */
const LIKE_SIZE = 2;

function sizeRow({ learner, host }: TransferGrounds): TransferRow {
	const side = (population: number | null): Side =>
		population ? { status: { population }, records: [] } : NOTHING;
	const [a, b] = [learner.population, host.population];
	const row = { kind: 'size', subject: null, learner: side(a), host: side(b) } as const;
	if (!a || !b) return { ...row, comparison: 'not-assessed' };
	const ratio = Math.max(a / b, b / a);
	return { ...row, ratio, comparison: ratio <= LIKE_SIZE ? 'alike' : 'different' };
}

const levelRow = ({ learner, host }: TransferGrounds): TransferRow => ({
	...{ kind: 'level', subject: null },
	learner: { status: { level: learner.level }, records: [] },
	host: { status: { level: host.level }, records: [] },
	comparison: learner.level === host.level ? 'alike' : 'different'
});

/** A row for each fund that either profile names. */
function accessRows({ learner, host }: TransferGrounds): TransferRow[] {
	const named = [learner, host].flatMap(({ funds, mentioned }) => [...funds, ...mentioned]);
	const funds = [...new Set(named.map(({ fund }) => fund))];
	const side = (city: Pick<PeerCity, 'mentioned'>, fund: string, own?: PeerCity['funds'][number]): Side => {
		if (own) return { status: { access: own.access }, records: [own.record] };
		const named = city.mentioned.find((row) => row.fund === fund);
		return named ? { status: { access: 'mentioned' }, records: [named.record] } : NOTHING;
	};
	return funds.map((fund) => {
		const own = learner.funds.find((row) => row.fund === fund);
		const other = host.funds.find((row) => row.fund === fund);
		const comparison = own && other ? (own.access === other.access ? 'alike' : 'different') : 'not-assessed';
		return {
			kind: 'access',
			subject: fund,
			learner: side(learner, fund, own),
			host: side(host, fund, other),
			comparison
		};
	});
}

/**
 * For whom: what is asked, and what the practice is for. Where the words of the ask name groups, these are compared; where
 * they name none, the groups of the learner's profile, which is said.
 */
function groupsRow(
	reasons: Reasons,
	{ learner, ask: { groupIds: askedGroups }, offer: { groupIds } }: TransferGrounds
): TransferRow {
	const asks = askedGroups.length > 0;
	const own = asks ? askedGroups : learner.groups.map(({ groupId }) => groupId);
	const shared = groupIds.filter((id) => own.includes(id));
	const named = learner.groups.filter(({ groupId }) => groupIds.length === 0 || shared.includes(groupId));
	const byProfile: Side = {
		status:
			groupIds.length > 0
				? { groupIds: shared, by: 'shared' }
				: { groupIds: named.map(({ groupId }) => groupId), by: 'profile' },
		records: named.map(({ record }) => record)
	};
	const byAsk: Side = { status: { groupIds: askedGroups, by: 'ask' }, records: [reasons.ask] };
	const comparison = (): Comparison => {
		if (groupIds.length === 0 || own.length === 0) return 'not-assessed';
		if (shared.length === 0) return 'different';
		const isAll = asks ? shared.length === own.length : shared.length === groupIds.length;
		return isAll ? 'alike' : 'partly';
	};
	return {
		kind: 'groups',
		subject: null,
		learner: asks ? byAsk : learner.groups.length > 0 ? byProfile : NOTHING,
		host: groupIds.length > 0 ? { status: { groupIds, by: 'practice' }, records: [reasons.offer] } : NOTHING,
		comparison: comparison(),
		...(!asks && { isOfOthers: true })
	};
}

/** What each ask compares by itself; what is on the ask goes before what is not. */
function askRows(reasons: Reasons, grounds: TransferGrounds): TransferRow[] {
	const rows = [
		groupsRow(reasons, grounds),
		...figureRows(grounds),
		competenceRow(reasons, grounds),
		...hinderRows(reasons, grounds)
	];
	return [...rows.filter(isOnAsk), ...rows.filter((row) => !isOnAsk(row))];
}

/** Both cities side by side for one match, and what to ask the host. */
export function transferOf(reasons: Reasons, grounds: TransferGrounds): Transfer {
	return {
		rows: [...askRows(reasons, grounds), sizeRow(grounds), levelRow(grounds), ...accessRows(grounds)],
		questions: [
			...emptyFields(grounds.offer).map((kind) => ({ kind, isLeftEmpty: true })),
			...(['cost', 'evidence', 'staff', 'conditions'] as const).map((kind) => ({ kind, isLeftEmpty: false }))
		]
	};
}
