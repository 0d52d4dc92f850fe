/**
 * What people decided on proposals: kept, dismissed with a reason, or added by hand. It lives in the reader's browser and in
 * files that the reader saves and opens again.
 *
 * A pair has one decision for each ask; opening a file adds to what is there, and where both decide on the same, the later
 * one holds. A file that cannot be read changes nothing.
 */
export const DECISION_KINDS = ['kept', 'dismissed', 'added'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export interface Decision {
	readonly learnerId: string;
	readonly hostId: string;
	/** Key of the ask that it is about; empty for the pair as a whole. */
	readonly ask: string;
	readonly kind: DecisionKind;
	readonly reason: string;
	/** When, as an ISO date and time. */
	readonly on: string;
}

const FORMAT = 'staff-exchange-decisions';
const LONGEST = 2000;

/** One decision has one key: pair and ask. */
export const decisionKey = ({
	learnerId,
	hostId,
	ask
}: Pick<Decision, 'learnerId' | 'hostId' | 'ask'>): string => `${learnerId} ${hostId} ${ask}`;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

function asDecision(value: unknown): Decision | null {
	if (typeof value !== 'object' || value === null) return null;
	const { learnerId, hostId, ask, kind, reason, on } = value as Record<string, unknown>;
	const isKind = DECISION_KINDS.includes(kind as DecisionKind);
	if (![learnerId, hostId, ask, reason, on].every(isText) || !isKind) return null;
	if (learnerId === '' || hostId === '' || learnerId === hostId || Number.isNaN(Date.parse(on as string)))
		return null;
	return { learnerId, hostId, ask, kind, reason, on } as Decision;
}

export type ReadDecisions =
	| { readonly ok: true; readonly decisions: readonly Decision[]; readonly leftOut: number }
	| { readonly ok: false; readonly why: 'not-json' | 'other-file' | 'other-network' };

/** Reads a saved file or what a browser kept. Never throws; entries that are no decisions are left out and counted. */
export function readDecisions(text: string, networkId: string): ReadDecisions {
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { ok: false, why: 'not-json' };
	}
	const { format, network, decisions } = (value ?? {}) as Record<string, unknown>;
	if (format !== FORMAT || !Array.isArray(decisions)) return { ok: false, why: 'other-file' };
	if (network !== networkId) return { ok: false, why: 'other-network' };
	const read = decisions.flatMap((entry) => asDecision(entry) ?? []);
	return { ok: true, decisions: mergeDecisions([], read), leftOut: decisions.length - read.length };
}

/** The file, in the order of the decisions. */
export const writeDecisions = (decisions: readonly Decision[], networkId: string): string =>
	`${JSON.stringify({ format: FORMAT, network: networkId, decisions }, null, '\t')}\n`;

/** Both together; where both decide on the same, the later one. */
export function mergeDecisions(own: readonly Decision[], others: readonly Decision[]): Decision[] {
	const byKey = new Map(own.map((decision) => [decisionKey(decision), decision]));
	for (const decision of others) {
		const known = byKey.get(decisionKey(decision));
		if (!known || Date.parse(known.on) <= Date.parse(decision.on)) byKey.set(decisionKey(decision), decision);
	}
	return [...byKey.values()];
}
