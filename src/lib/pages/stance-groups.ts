import { CITY_STANCES, FUND_ACCESSES, type CityStance, type FundAccess } from '../domain/choices.ts';
import {
	bestRecords,
	qualifyingRecords,
	SIDES,
	type AdvocacySlice,
	type ClaimingCity,
	type Side
} from './advocacy.ts';

/** Cities that stand alike on an ask, or on one of its claims. */
export interface StanceGroup {
	/** Anchor of its section. */
	readonly anchor: string;
	readonly stance: CityStance;
	/** The claim, where the ask has several. */
	readonly claim: string | null;
	readonly cities: readonly ClaimingCity[];
}

/** The sides of one claim: who bears it out is always told, also where nobody does. */
const sidesOf = ({ id, text, sides }: AdvocacySlice['claims'][number]): readonly StanceGroup[] =>
	SIDES.filter((side) => side === 'for' || sides[side].length > 0).map((side) => ({
		anchor: side === 'for' ? id : `${id}-${side}`,
		stance: side,
		claim: text,
		cities: sides[side]
	}));

const isSide = (stance: CityStance): stance is Side => SIDES.some((side) => side === stance);

/**
 * The cities of an ask as they are counted and listed. Where it has several claims, each has its sides, and they are
 * never added up: bearing out one claim or another is no statement that anybody could quote.
 */
export function stanceGroups({ claims, stances }: AdvocacySlice): readonly StanceGroup[] {
	const together = CITY_STANCES.filter(
		(stance) => stances[stance].length > 0 && (claims.length === 0 || !isSide(stance))
	).map((stance) => ({ anchor: stance, stance, claim: null, cities: stances[stance] }));
	return [...claims.flatMap(sidesOf), ...together];
}

/** How many cities of one stance have each access to the fund that the evidence is about; nothing where it is about none. */
export const accessCounts = (
	cities: readonly Pick<ClaimingCity, 'access'>[]
): readonly { readonly access: FundAccess; readonly count: number }[] =>
	FUND_ACCESSES.map((access) => ({
		access,
		count: cities.filter((city) => city.access === access).length
	})).filter(({ count }) => count > 0);

/** The stances that a finding sorts cities by. */
const SORTED = ['for', 'against', 'silent'] as const satisfies readonly CityStance[];
type Sorted = (typeof SORTED)[number];

/** A finding that an ask gives to a brief. */
export interface OfferedFinding {
	readonly text: string;
	/** Address within the site that it is begun from. */
	readonly start: string;
	/** The best record of each city, and behind it those that qualify it. */
	readonly keys: readonly string[];
	/** Those of the keys that qualify others. */
	readonly qualifying: readonly string[];
	/** Cities that speak both ways, or give context only, are left to the reader. */
	readonly cities: Readonly<Record<string, Sorted>>;
}

function finding(
	about: Pick<OfferedFinding, 'text' | 'start'>,
	sides: Readonly<Record<Sorted, readonly ClaimingCity[]>>
): OfferedFinding {
	const quoted = (['for', 'against'] as const).flatMap((side) =>
		sides[side].map((city) => ({
			best: bestRecords([city], side),
			qualifying: qualifyingRecords([city])
		}))
	);
	return {
		...about,
		keys: quoted.flatMap(({ best, qualifying }) => [...best, ...qualifying]),
		qualifying: quoted.flatMap(({ qualifying }) => qualifying),
		cities: Object.fromEntries(
			SORTED.flatMap((verdict) => sides[verdict].map(({ id }) => [id, verdict] as const))
		)
	};
}

/** The findings that an ask gives to a brief: its claim, or each of its claims. */
export function offeredFindings({
	id,
	title,
	claim,
	claims,
	stances
}: AdvocacySlice): readonly OfferedFinding[] {
	const start = `advocacy/${id}/`;
	if (claims.length === 0) return [finding({ text: claim ?? title, start }, stances)];
	return claims.map(({ id: claimId, text, sides }) =>
		finding({ text, start: `${start}#${claimId}` }, { ...sides, silent: stances.silent })
	);
}
