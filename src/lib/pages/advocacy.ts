import { byWord } from '../domain/by-word.ts';
import { CITY_STANCES, FUND_ACCESSES, type CityStance, type FundAccess } from '../domain/choices.ts';
import type { AdvocacyEvidence, AdvocacyTheme, Dataset } from '../domain/dataset.ts';
import { allRecords } from '../selectors/all-records.ts';
import { claimCheck, type Bearing, type CityClaim } from '../selectors/claim-check.ts';
import { fundAccess } from '../selectors/fund-access.ts';
import { groupBy, indexBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { provenanceOf } from '../selectors/records.ts';
import type { LaterNote } from '../domain/later-note.ts';
import { laterOf } from '../selectors/later-facts.ts';
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
	/** What later sources say of the city on the ask. */
	readonly later: readonly LaterNote[];
}

/** One of several claims of an ask, with the cities that its records put on a side. */
export interface CheckedClaim {
	readonly id: string;
	readonly text: string;
	readonly sides: Readonly<Record<Side, readonly ClaimingCity[]>>;
}

export interface AdvocacySlice {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** What the evidence is sorted by, in one sentence; null where the network says none, or several. */
	readonly claim: string | null;
	/** The claims of an ask that has several, each counted apart: a city that bears one out says nothing of the others. */
	readonly claims: readonly CheckedClaim[];
	/** What the source says should be done, and by whom; null where the tables record nothing. */
	readonly request: EvidenceRecord['request'] | null;
	readonly provenance: Provenance;
	/** Cities that the source links to the ask. */
	readonly named: readonly Named[];
	/** Whom else the source links to the ask without naming a city; null where nobody. */
	readonly othersLinked: string | null;
	readonly themes: readonly Named[];
	readonly cityCount: number;
	/** Every city, once; where there are several claims, by any of them. */
	readonly stances: Readonly<Record<CityStance, readonly ClaimingCity[]>>;
	/** Funds that the evidence is about, with every city by access. */
	readonly funds: readonly {
		readonly fund: string;
		readonly cities: Readonly<Record<FundAccess, readonly Named[]>>;
		/** Cities of which the tables have no row on the fund. */
		readonly withoutRow: readonly Named[];
	}[];
}

/** The stances that put a city on a side of a claim, or on both. */
export const SIDES = ['for', 'against', 'divided'] as const satisfies readonly CityStance[];
export type Side = (typeof SIDES)[number];

type Records = ReadonlyMap<string, EvidenceRecord>;

/** The claims of an ask that has several, in their order. */
const claimsOf = ({ advocacyClaims }: Dataset, { advocacyId }: AdvocacyTheme) =>
	advocacyClaims
		.filter((claim) => claim.advocacyId === advocacyId)
		.toSorted((a, b) => a.position - b.position);

/** Whether a record bears on a claim: it names the claim, or it is context for all of them. */
const bearsOn = ({ claimIds }: AdvocacyEvidence, claimId: string): boolean =>
	claimIds.length === 0 || claimIds.includes(claimId);

const recordsByKey = perDataset((dataset) => indexBy(allRecords(dataset), recordKey));

const namer = ({ cities }: Dataset): ((id: string) => Named) => {
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	return (id) => ({ id, name: names.get(id) ?? id });
};

/** The funds that the evidence is about, with every city by access to them. */
function fundsOf({ funding }: Dataset, evidence: readonly AdvocacyEvidence[], records: Records) {
	const funds = new Set(
		evidence
			.filter(({ recordTable, stance }) => recordTable === 'funding' && stance !== 'context')
			.map((row) => records.get(recordKey({ table: row.recordTable, id: row.recordId }))?.title)
	);
	return fundAccess(funding).filter(({ fund }) => funds.has(fund));
}

/** Everything about one ask: who is named, what the profiles say for and against it, and who is silent. */
export function advocacySlice(dataset: Dataset, theme: AdvocacyTheme): AdvocacySlice {
	const named = namer(dataset);
	const records = recordsByKey(dataset);
	const evidence = dataset.advocacyEvidence.filter((row) => row.advocacyId === theme.advocacyId);
	const linked = new Set(theme.cityIds);
	const themeLabels = new Map(dataset.themes.map(({ themeId, label }) => [themeId, label]));
	const shown = fundsOf(dataset, evidence, records);
	const [about, ...others] = shown;
	const without = (ids: readonly string[]): readonly Named[] =>
		dataset.cities.filter(({ cityId }) => !ids.includes(cityId)).map(({ cityId }) => named(cityId));
	const accessOf = (cityId: string): FundAccess | null =>
		(others.length === 0 && FUND_ACCESSES.find((access) => about?.cityIds[access].includes(cityId))) || null;
	const claiming = ({ cityId, stance, bearings }: CityClaim): ClaimingCity => ({
		...named(cityId),
		isNamed: linked.has(cityId),
		access: stance === 'for' || stance === 'against' ? accessOf(cityId) : null,
		bearings,
		later: laterOn(cityId)
	});
	const lately = laterOf(dataset, recordKey({ table: 'advocacy', id: theme.advocacyId }));
	const laterOn = (cityId: string): readonly LaterNote[] =>
		lately.filter(({ fact }) => fact.cityIds.includes(cityId)).map(({ note }) => note);
	const sorted = (rows: readonly AdvocacyEvidence[]) =>
		groupBy(claimCheck(dataset.cities, rows, records), ({ stance }) => stance);
	const all = sorted(evidence);
	return {
		id: theme.advocacyId,
		title: theme.title,
		summary: theme.summary,
		claim: theme.claim,
		claims: claimsOf(dataset, theme).map(({ claimId, text }) => {
			const bearing = sorted(evidence.filter((row) => bearsOn(row, claimId)));
			return {
				id: claimId,
				text,
				sides: byWord(SIDES, (side) => (bearing.get(side) ?? []).map(claiming))
			};
		}),
		request: records.get(`advocacy/${theme.advocacyId}`)?.request ?? null,
		provenance: provenanceOf(theme),
		named: theme.cityIds.map(named),
		othersLinked: theme.othersLinked,
		themes: theme.themeIds.map((id) => ({ id, name: themeLabels.get(id) ?? id })),
		cityCount: dataset.cities.length,
		stances: byWord(CITY_STANCES, (stance) => (all.get(stance) ?? []).map(claiming)),
		funds: shown.map(({ fund, cityIds }) => ({
			fund,
			cities: byWord(FUND_ACCESSES, (access) => cityIds[access].map(named)),
			withoutRow: without(Object.values(cityIds).flat())
		}))
	};
}

/** The best record of each city of one side: the first that the editors list. */
export const bestRecords = (cities: readonly ClaimingCity[], side: 'for' | 'against'): readonly string[] =>
	cities.flatMap(({ bearings }) => {
		const best = bearings.find(({ stance }) => stance === side);
		return best ? [recordKey(best.record)] : [];
	});

/** The records that qualify what those of the cities say: who quotes a city names them, too. */
export const qualifyingRecords = (cities: readonly ClaimingCity[]): readonly string[] =>
	cities.flatMap(({ bearings }) =>
		bearings.filter(({ stance }) => stance === 'qualifies').map(({ record }) => recordKey(record))
	);

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
