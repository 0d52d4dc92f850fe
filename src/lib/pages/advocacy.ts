import { byWord } from '../domain/by-word.ts';
import { CITY_STANCES, FUND_ACCESSES, type CityStance, type FundAccess } from '../domain/choices.ts';
import type { AdvocacyTheme, Dataset } from '../domain/dataset.ts';
import { allRecords } from '../selectors/all-records.ts';
import { claimCheck, type Bearing } from '../selectors/claim-check.ts';
import { fundAccess } from '../selectors/fund-access.ts';
import { groupBy, indexBy } from '../selectors/group-by.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { provenanceOf } from '../selectors/records.ts';
import type { Provenance } from '../domain/record.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

export interface ClaimingCity extends Named {
	/** Whether the source itself links the city to the ask. */
	readonly isNamed: boolean;
	readonly bearings: readonly Bearing[];
}

export interface AdvocacySlice {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly provenance: Provenance;
	/** Cities that the source links to the ask. */
	readonly named: readonly Named[];
	readonly themes: readonly Named[];
	readonly cityCount: number;
	readonly stances: Readonly<Record<CityStance, readonly ClaimingCity[]>>;
	/** Funds that the evidence is about, with every city by access. */
	readonly funds: readonly {
		readonly fund: string;
		readonly cities: Readonly<Record<FundAccess, readonly Named[]>>;
	}[];
}

/** Everything about one ask: who is named, what the profiles say for and against it, and who is silent. */
export function advocacySlice(dataset: Dataset, theme: AdvocacyTheme): AdvocacySlice {
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
	const records = indexBy(allRecords(dataset), recordKey);
	const evidence = dataset.advocacyEvidence.filter((row) => row.advocacyId === theme.advocacyId);
	const claims = groupBy(claimCheck(dataset.cities, evidence, records), ({ stance }) => stance);
	const linked = new Set(theme.cityIds);
	const themeLabels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const funds = new Set(
		evidence
			.filter(({ recordTable, stance }) => recordTable === 'funding' && stance !== 'context')
			.map((row) => records.get(recordKey({ table: row.recordTable, id: row.recordId }))?.title)
	);
	return {
		id: theme.advocacyId,
		title: theme.title,
		summary: theme.summary,
		provenance: provenanceOf(theme),
		named: theme.cityIds.map(named),
		themes: theme.themeIds.map((id) => ({ id, name: themeLabels.get(id) ?? id })),
		cityCount: dataset.cities.length,
		stances: byWord(CITY_STANCES, (stance) =>
			(claims.get(stance) ?? []).map(({ cityId, bearings }) => ({
				...named(cityId),
				isNamed: linked.has(cityId),
				bearings
			}))
		),
		funds: fundAccess(dataset.funding)
			.filter(({ fund }) => funds.has(fund))
			.map(({ fund, cityIds }) => ({
				fund,
				cities: byWord(FUND_ACCESSES, (access) => cityIds[access].map(named))
			}))
	};
}

/** Every ask of the network. */
export const advocacySlices = (dataset: Dataset): readonly AdvocacySlice[] =>
	dataset.advocacy.map((theme) => advocacySlice(dataset, theme));
