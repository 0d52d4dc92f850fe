import { isOnTask } from './context.ts';
import type { PeerCity, Statement } from './peer-city.ts';
import type { Offer, RecordKey } from './peer-records.ts';

/**
 * What may stand in the learner's way, by its own profile. Subtracts. A weakness, threat or challenge on the subject of what is
 * asked is why it is asked, and no obstacle to it.
 *
 * - competence: a statement of the learner that is on what it asks (`isOnTask`) and puts the competence elsewhere, while the
 *   host's puts it locally; a fifth.
 * - fund: the host's practice names a fund that the learner cannot reach (a half), or may not (a quarter). A fund is named
 *   by its short name or by the initials of its full name.
 *
 * Together 1 - the product of (1 - each). Where nothing is stated there is no value: silence is not the absence of
 * obstacles.
 */
export interface Obstacle {
	readonly kind: 'competence' | 'fund';
	readonly record: RecordKey;
	readonly weight: number;
}

export interface Obstacles {
	/** 0 to 1; null where the learner's profile states none. */
	readonly value: number | null;
	readonly items: readonly Obstacle[];
}

const WEIGHT = { competence: 0.2, fund: { 'no-access': 0.5, unclear: 0.25 } } as const;

/** Initials of the words of a name that are written large: `Fund for Asylum and Migration` to `FAM`. */
const initials = (text: string): string =>
	text
		.split(/[^\p{L}]+/u)
		.filter((word) => !['and', 'of', 'the', 'for'].includes(word.toLowerCase()))
		.map((word) => word.charAt(0).toUpperCase())
		.join('');

const namesFund = (text: string, fund: string): boolean =>
	text.split(/[\s,;()]+/).includes(fund) || (fund.length > 2 && initials(text).includes(fund));

const fundObstacles = (learner: PeerCity, { practice }: Offer): Obstacle[] =>
	learner.funds.flatMap(({ fund, access, record }) =>
		access !== 'accessible' && practice?.funding && namesFund(practice.funding, fund)
			? [{ kind: 'fund' as const, record, weight: WEIGHT.fund[access] }]
			: []
	);

const isHeldElsewhere = (statement: Statement, themeIds: readonly string[]): boolean =>
	statement.holder === 'elsewhere' && isOnTask(statement, themeIds);

/** The part for one ask and offer, from the competence statements of both cities that bear on it. */
export function obstaclesOf(
	learner: PeerCity,
	offer: Offer,
	bearing: {
		/** The themes of the ask. */
		readonly themeIds: readonly string[];
		readonly mine: readonly Statement[];
		readonly theirs: readonly Statement[];
	}
): Obstacles {
	const isTheirsLocal = bearing.theirs.some(({ holder }) => holder === 'locally');
	const items: Obstacle[] = [
		...fundObstacles(learner, offer),
		...bearing.mine
			.filter((statement) => isTheirsLocal && isHeldElsewhere(statement, bearing.themeIds))
			.map(({ record }) => ({ kind: 'competence' as const, record, weight: WEIGHT.competence }))
	];
	const value = items.length === 0 ? null : 1 - items.reduce((rest, { weight }) => rest * (1 - weight), 1);
	return { value, items };
}
