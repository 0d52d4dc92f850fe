import { FUND_ACCESSES, type FundAccess } from '../domain/choices.ts';
import type { FundingAccess } from '../domain/dataset.ts';
import { byWord } from '../domain/by-word.ts';
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
