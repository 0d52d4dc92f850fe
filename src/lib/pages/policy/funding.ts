import { FUND_ACCESSES, type FundAccess } from '../../domain/choices.ts';
import { byWord } from '../../domain/by-word.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ContextStatement, PartnershipAction, PolicyContext } from '../../domain/policy-context.ts';
import { recordId } from '../../domain/record-id.ts';
import type { Provenance } from '../../domain/record.ts';
import { compareNames } from '../../format/list.ts';
import type { BaseMap } from '../../geo/base-map.ts';
import { m } from '../../messages/index.ts';
import { fundAccess } from '../../selectors/fund-access.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { provenanceOf } from '../../selectors/records.ts';
import { cityMapSlice, type CityMapSlice } from '../city-map.ts';
import { FUND_SIGNS, fundLegend } from '../map/class-layers.ts';
import type { LegendEntry } from '../map/layer.ts';
import { CITY_ROWS, pageOf, type Paging } from '../paging.ts';

/** What a profile says of one fund. */
export interface FundCell {
	readonly id: string;
	readonly access: FundAccess;
	readonly text: string | null;
	readonly provenance: Provenance;
}

export interface Fund {
	readonly fund: string;
	/** What it is for, as the documents say it. */
	readonly purposes: readonly ContextStatement[];
	readonly counts: Readonly<Record<FundAccess, number>>;
	/** Cities of which the tables have no row on the fund. */
	readonly withoutRow: number;
	/** Null where no profile says whether its city can reach the fund. */
	readonly map: CityMapSlice | null;
}

/** What `/policy/funding/` shows. */
export interface FundingSlice {
	readonly fundNames: readonly string[];
	/** Fund by fund, of all cities: on the first page. */
	readonly funds: readonly Fund[];
	/** The cities of one page, by name; cells in the order of the funds, null where the tables have no row. */
	readonly cities: readonly {
		readonly cityId: string;
		readonly name: string;
		readonly cells: readonly (FundCell | null)[];
	}[];
	readonly paging: Paging;
	readonly cityCount: number;
	/** The signs of the map and of the matrix. */
	readonly legend: readonly LegendEntry[];
	/** What the documents say of all funds. */
	readonly statements: readonly ContextStatement[];
	/** What the network asks for on funds: asks whose evidence is about access to them. */
	readonly asks: readonly { readonly id: string; readonly title: string; readonly summary: string }[];
	readonly actions: readonly PartnershipAction[];
	readonly source: string;
}

/** What the page is made from. */
interface FundingTables {
	readonly dataset: Dataset;
	readonly context: PolicyContext;
	readonly base: BaseMap;
}

/** Whether any profile says if its city can reach a fund. */
const isSettled = (cityIds: Readonly<Record<FundAccess, readonly string[]>>): boolean =>
	FUND_ACCESSES.some(
		(access) => access !== 'mentioned' && access !== 'not-stated' && cityIds[access].length > 0
	);

function fundsOf({ dataset, context, base }: FundingTables): readonly Fund[] {
	const statements = context.contextStatements.filter(({ kind }) => kind === 'fund');
	return fundAccess(dataset.funding).map(({ fund, cityIds }) => ({
		fund,
		withoutRow: dataset.cities.length - Object.values(cityIds).flat().length,
		purposes: statements.filter((statement) => statement.fund === fund),
		counts: byWord(FUND_ACCESSES, (access) => cityIds[access].length),
		map: isSettled(cityIds) ? fundMap(dataset, fund, base) : null
	}));
}

/** The rows of the matrix, by name of the city. */
const citiesByFund = perDataset(({ cities, funding }) => {
	const rows = indexBy(funding, ({ cityId, fund }) => recordId('funding', [cityId, fund]));
	const funds = fundAccess(funding);
	return [...cities]
		.sort((a, b) => compareNames(a.name, b.name))
		.map(({ cityId, name }) => ({
			cityId,
			name,
			cells: funds.map(({ fund }): FundCell | null => {
				const id = recordId('funding', [cityId, fund]);
				const row = rows.get(id);
				return row ? { id, access: row.access, text: row.text, provenance: provenanceOf(row) } : null;
			})
		}));
});

/**
 * Who can reach which fund, what each is for, and who asks for better access: one page of the cities, from 1. Throws
 * `NoPage` beyond the last.
 */
export function fundingSlice(tables: FundingTables, number = 1): FundingSlice {
	const { dataset, context } = tables;
	const { cities, funding, advocacy, advocacyEvidence, sources } = dataset;
	const fundNames = fundAccess(funding).map(({ fund }) => fund);
	const onFunds = new Set(
		advocacyEvidence
			.filter(({ recordTable, stance }) => recordTable === 'funding' && stance !== 'context')
			.map(({ advocacyId }) => advocacyId)
	);
	const used = new Set(funding.map(({ sourceId }) => sourceId));
	const { rows, paging } = pageOf(citiesByFund(dataset), {
		number,
		most: CITY_ROWS,
		label: ({ name }) => name
	});
	return {
		fundNames,
		funds: number === 1 ? fundsOf(tables) : [],
		cities: rows,
		paging,
		cityCount: cities.length,
		legend: fundLegend(),
		statements: context.contextStatements.filter(
			({ kind, fund }) => kind === 'fund' && (fund === null || !fundNames.includes(fund))
		),
		asks: advocacy
			.filter(({ advocacyId }) => onFunds.has(advocacyId))
			.map(({ advocacyId, title, summary }) => ({ id: advocacyId, title, summary })),
		actions: context.partnershipActions.filter(({ pillar }) => pillar === 'better-funding'),
		source: `${sources
			.filter(({ sourceId }) => used.has(sourceId))
			.map(({ title }) => title)
			.join('; ')}. ${m.layout.footerVersion(dataset.version)}`
	};
}

function fundMap(dataset: Dataset, fund: string, base: BaseMap): CityMapSlice {
	const blocks = new Map(
		dataset.funding
			.filter((row) => row.fund === fund)
			.map(({ cityId, access }) => [
				cityId,
				{ signs: [FUND_SIGNS[access]], value: '', label: m.profile.fundAccess[access] }
			])
	);
	return cityMapSlice(dataset, base, { blocks });
}
