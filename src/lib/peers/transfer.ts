import type { Offer, RecordKey } from './peer-records.ts';
import type { Reasons } from './reasons.ts';

/** What a point can be about, in the order in which they are shown. */
export const POINT_KINDS = [
	'size',
	'level',
	'funding',
	'competence',
	'groups',
	'difficulty',
	'fund'
] as const;

/**
 * Would it work here? What the two places have in common, what may stand in the way, and what to ask the host.
 *
 * Rule: an item of the context of one half and more is alike, one below may block; so do the obstacles, and groups that the
 * practice names and the learner's profile does not. Questions begin with the fields that the host's record leaves
 * empty; then come those that no record of a baseline holds: cost, evidence, staff, conditions.
 */
export interface TransferPoint {
	readonly kind: (typeof POINT_KINDS)[number];
	/** Funds or group ids, where the point is about some. */
	readonly detail: readonly string[];
	readonly records: readonly RecordKey[];
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
	readonly alike: readonly TransferPoint[];
	readonly mayBlock: readonly TransferPoint[];
	readonly questions: readonly { readonly kind: QuestionKind; readonly isLeftEmpty: boolean }[];
}

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

/** The three lists for one match and the offer it points to. */
export function transferOf(reasons: Reasons, offer: Pick<Offer, 'practice' | 'groupIds'>): Transfer {
	const context = reasons.context.map(({ kind, value, detail, records }) => ({
		isAlike: value >= 0.5,
		point: { kind, detail, records }
	}));
	const shared = reasons.groups.map(({ groupId }) => groupId);
	const unnamed = offer.groupIds.filter((id) => !shared.includes(id));
	return {
		alike: [
			...context.filter(({ isAlike }) => isAlike).map(({ point }) => point),
			...(shared.length > 0
				? [{ kind: 'groups' as const, detail: shared, records: reasons.groups.map(({ record }) => record) }]
				: [])
		],
		mayBlock: [
			...reasons.obstacles.map(({ kind, record }) => ({ kind, detail: [], records: [record] })),
			...context.filter(({ isAlike }) => !isAlike).map(({ point }) => point),
			...(unnamed.length > 0 ? [{ kind: 'groups' as const, detail: unnamed, records: [reasons.offer] }] : [])
		],
		questions: [
			...emptyFields(offer).map((kind) => ({ kind, isLeftEmpty: true })),
			...(['cost', 'evidence', 'staff', 'conditions'] as const).map((kind) => ({ kind, isLeftEmpty: false }))
		]
	};
}
