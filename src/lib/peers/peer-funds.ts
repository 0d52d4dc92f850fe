import type { FundAccess } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { recordId } from '../domain/record-id.ts';
import { groupBy } from '../selectors/group-by.ts';
import { recordKey, type RecordKey } from './peer-records.ts';

/** The European funds that the profile of a city names. */
export interface PeerFunds {
	/** Funds of which its profile says whether the city can reach them. */
	readonly funds: readonly {
		readonly fund: string;
		readonly access: Exclude<FundAccess, 'mentioned' | 'not-stated'>;
		readonly record: RecordKey;
	}[];
	/** Funds that its profile names without saying that. */
	readonly mentioned: readonly { readonly fund: string; readonly record: RecordKey }[];
}

/** The funds that a profile names, by name: those that it settles in some way, and the others. */
export const fundsOf = ({ funding }: Dataset): ((cityId: string) => PeerFunds) => {
	const byCity = groupBy(funding, ({ cityId }) => cityId);
	return (cityId) => {
		const rows = (byCity.get(cityId) ?? [])
			.map(({ fund, access }) => ({
				fund,
				access,
				record: recordKey('funding', recordId('funding', [cityId, fund]))
			}))
			.sort((a, b) => (a.fund < b.fund ? -1 : 1));
		return {
			funds: rows.flatMap(({ access, ...row }) =>
				access === 'mentioned' || access === 'not-stated' ? [] : { ...row, access }
			),
			mentioned: rows.flatMap(({ access, ...row }) => (access === 'mentioned' ? row : []))
		};
	};
};
