import { byWord } from '../domain/by-word.ts';
import { CITY_STANCES, FUND_ACCESSES, type CityStance, type FundAccess } from '../domain/choices.ts';
import type { AdvocacyTheme, Dataset } from '../domain/dataset.ts';
import { allRecords } from '../selectors/all-records.ts';
import { claimCheck, type Bearing } from '../selectors/claim-check.ts';
import { fundAccess } from '../selectors/fund-access.ts';
import { groupBy, indexBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { provenanceOf } from '../selectors/records.ts';
import type { EvidenceRecord, Provenance } from '../domain/record.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

export interface ClaimingCity extends Named {
	/** Whether the source itself links the city to the ask. */
	readonly isNamed: boolean;
	/** What its records say of the fund that the evidence is about; null where it is about none, or several. */
	readonly access: FundAccess | null;
	readonly bearings: readonly Bearing[];
}

export interface AdvocacySlice {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** What the evidence is sorted by, in one sentence; null where the network says none. */
	readonly claim: string | null;
	/** What the source says should be done, and by whom; null where the tables record nothing. */
	readonly request: EvidenceRecord['request'] | null;
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
		/** Cities of which the tables have no row on the fund. */
		readonly withoutRow: readonly Named[];
	}[];
}

const recordsByKey = perDataset((dataset) => indexBy(allRecords(dataset), recordKey));

/** Everything about one ask: who is named, what the profiles say for and against it, and who is silent. */
export function advocacySlice(dataset: Dataset, theme: AdvocacyTheme): AdvocacySlice {
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
	const records = recordsByKey(dataset);
	const evidence = dataset.advocacyEvidence.filter((row) => row.advocacyId === theme.advocacyId);
	const claims = groupBy(claimCheck(dataset.cities, evidence, records), ({ stance }) => stance);
	const linked = new Set(theme.cityIds);
	const themeLabels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const funds = new Set(
		evidence
			.filter(({ recordTable, stance }) => recordTable === 'funding' && stance !== 'context')
			.map((row) => records.get(recordKey({ table: row.recordTable, id: row.recordId }))?.title)
	);
	const shown = fundAccess(dataset.funding).filter(({ fund }) => funds.has(fund));
	const [about, ...others] = shown;
	const without = (ids: readonly string[]): readonly Named[] =>
		dataset.cities.filter(({ cityId }) => !ids.includes(cityId)).map(({ cityId }) => named(cityId));
	const accessOf = (cityId: string): FundAccess | null =>
		(others.length === 0 && FUND_ACCESSES.find((access) => about?.cityIds[access].includes(cityId))) || null;
	return {
		id: theme.advocacyId,
		title: theme.title,
		summary: theme.summary,
		claim: theme.claim,
		request: records.get(`advocacy/${theme.advocacyId}`)?.request ?? null,
		provenance: provenanceOf(theme),
		named: theme.cityIds.map(named),
		themes: theme.themeIds.map((id) => ({ id, name: themeLabels.get(id) ?? id })),
		cityCount: dataset.cities.length,
		stances: byWord(CITY_STANCES, (stance) =>
			(claims.get(stance) ?? []).map(({ cityId, bearings }) => ({
				...named(cityId),
				isNamed: linked.has(cityId),
				access: stance === 'for' || stance === 'against' ? accessOf(cityId) : null,
				bearings
			}))
		),
		funds: shown.map(({ fund, cityIds }) => ({
			fund,
			cities: byWord(FUND_ACCESSES, (access) => cityIds[access].map(named)),
			withoutRow: without(Object.values(cityIds).flat())
		}))
	};
}

/** How many cities of one stance have each access to the fund that the evidence is about; nothing where it is about none. */
export const accessCounts = (
	cities: readonly Pick<ClaimingCity, 'access'>[]
): readonly { readonly access: FundAccess; readonly count: number }[] =>
	FUND_ACCESSES.map((access) => ({
		access,
		count: cities.filter((city) => city.access === access).length
	})).filter(({ count }) => count > 0);

/** The best record of each city of one side: the first that the editors list. */
export const bestRecords = ({ stances }: AdvocacySlice, side: 'for' | 'against'): readonly string[] =>
	stances[side].flatMap(({ bearings }) => {
		const best = bearings.find(({ stance }) => stance === side);
		return best ? [recordKey(best.record)] : [];
	});

/** Why the cities that the source names and those that its records speak for are not the same. */
export interface NamedAndFound {
	/** Named by the source, and a record bears the claim out. */
	readonly both: readonly Named[];
	/** Named by the source, and no record bears the claim out. */
	readonly onlyNamed: readonly Named[];
	/** A record bears the claim out, and the source does not name the city. */
	readonly onlyFound: readonly Named[];
}

export function namedAndFound({ named, stances }: AdvocacySlice): NamedAndFound {
	const found = [...stances.for, ...stances.divided];
	const foundIds = new Set(found.map(({ id }) => id));
	return {
		both: named.filter(({ id }) => foundIds.has(id)),
		onlyNamed: named.filter(({ id }) => !foundIds.has(id)),
		onlyFound: found.filter(({ isNamed }) => !isNamed).map(({ id, name }) => ({ id, name }))
	};
}

/** Every ask of the network. */
export const advocacySlices = (dataset: Dataset): readonly AdvocacySlice[] =>
	dataset.advocacy.map((theme) => advocacySlice(dataset, theme));
