import { FUND_ACCESSES, type FundAccess } from '../domain/choices.ts';
import type { FundingAccess } from '../domain/dataset.ts';
import { byWord } from '../domain/by-word.ts';
import { slug } from '../domain/slug.ts';
import { groupBy } from './group-by.ts';

/** Who can reach one fund: city ids by access, each in the order of the rows. */
export interface FundAccessCount {
	readonly fund: string;
	readonly cityIds: Readonly<Record<FundAccess, readonly string[]>>;
}

/** Access to each fund, funds in the order in which they come. */
export const fundAccess = (rows: readonly FundingAccess[]): readonly FundAccessCount[] =>
	[...groupBy(rows, ({ fund }) => fund)].map(([fund, own]) => ({
		fund,
		cityIds: byWord(FUND_ACCESSES, (access) =>
			own.filter((row) => row.access === access).map(({ cityId }) => cityId)
		)
	}));

/** A fund with an id for addresses. */
export interface FundChoice {
	readonly id: string;
	readonly label: string;
}

/** The funds of the tables, each once, with an id; two that read alike are told apart by a number. */
export function fundChoices(funds: readonly string[]): readonly FundChoice[] {
	const taken = new Map<string, number>();
	return [...new Set(funds)].map((fund) => {
		const base = slug(fund) || 'fund';
		const count = (taken.get(base) ?? 0) + 1;
		taken.set(base, count);
		return { id: count === 1 ? base : `${base}-${count}`, label: fund };
	});
}
