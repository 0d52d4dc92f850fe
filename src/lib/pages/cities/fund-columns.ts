import { FUND_ACCESSES, type FundAccess } from '../../domain/choices.ts';
import type { FundingAccess } from '../../domain/dataset.ts';
import { recordId } from '../../domain/record-id.ts';
import type { Provenance } from '../../domain/record.ts';
import { m } from '../../messages/index.ts';
import { fundChoices, type FundChoice } from '../../selectors/fund-access.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { fundColumnId, type FundColumn } from './columns.ts';

/** What a profile says of a fund. */
export interface FundReading {
	/** Of the record, for its address. */
	readonly record: string;
	readonly access: FundAccess;
	readonly text: string | null;
	readonly provenance: Provenance;
}

/** The funds as columns and filters of the comparison table. */
export interface FundColumns {
	readonly columns: readonly FundColumn[];
	readonly choices: readonly FundChoice[];
	/** Kinds of access that occur. */
	readonly accesses: readonly FundAccess[];
	/** By city and by id of the fund; a fund on which the tables have no row for the city is left out. */
	readonly readings: ReadonlyMap<string, Readonly<Record<string, FundReading>>>;
}

/** A column for each fund of the tables, none where they have no fund. */
export function fundColumns(funding: readonly FundingAccess[]): FundColumns {
	const choices = fundChoices(funding.map(({ fund }) => fund));
	const idOf = new Map(choices.map(({ id, label }) => [label, id]));
	const readings = [...groupBy(funding, ({ cityId }) => cityId)].map(([cityId, rows]) => {
		const byFund = rows.map((row): [string, FundReading] => [
			idOf.get(row.fund) ?? row.fund,
			{
				record: recordId('funding', [cityId, row.fund]),
				access: row.access,
				text: row.text,
				provenance: provenanceOf(row)
			}
		]);
		return [cityId, Object.fromEntries(byFund)] as const;
	});
	return {
		columns: choices.map(({ id, label }) => ({
			kind: 'fund',
			id: fundColumnId(id),
			fundId: id,
			label,
			definition: m.cities.fundDefinition(label),
			group: m.cities.columnGroup.funds,
			isDefault: false
		})),
		choices,
		accesses: FUND_ACCESSES.filter((access) => funding.some((row) => row.access === access)),
		readings: new Map(readings)
	};
}
