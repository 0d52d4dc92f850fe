import type { CityStance, Stance } from '../domain/choices.ts';
import type { AdvocacyEvidence, City } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { recordKey } from './record-buckets.ts';

/** A record that bears on the claim, and how. */
export interface Bearing {
	readonly record: EvidenceRecord;
	readonly stance: Stance;
	/** How it bears on the claim, in the words of the editors. */
	readonly why: string;
	/** What that reading rests on; null where the editors left it out. */
	readonly basisNote: string | null;
}

export interface CityClaim {
	readonly cityId: string;
	readonly stance: CityStance;
	/** Those for, then against, then those that qualify, then context. */
	readonly bearings: readonly Bearing[];
}

const ORDER: Readonly<Record<Stance, number>> = { for: 0, against: 1, qualifies: 2, context: 3 };

const stanceOf = (bearings: readonly Bearing[]): CityStance => {
	const has = (stance: Stance) => bearings.some((bearing) => bearing.stance === stance);
	if (has('for')) return has('against') ? 'divided' : 'for';
	if (has('against')) return 'against';
	return bearings.length > 0 ? 'context' : 'silent';
};

/**
 * Sorts every city by what its records say to one claim, in the order of the cities.
 *
 * @param evidence rows of one advocacy theme; a row whose record is not among `records` throws `no record: <key>`
 */
export function claimCheck(
	cities: readonly City[],
	evidence: readonly AdvocacyEvidence[],
	records: ReadonlyMap<string, EvidenceRecord>
): readonly CityClaim[] {
	const bearings = evidence.map((row): Bearing => {
		const key = recordKey({ table: row.recordTable, id: row.recordId });
		const record = records.get(key);
		if (!record) throw new Error(`no record: ${key}`);
		return { record, stance: row.stance, why: row.why, basisNote: row.basisNote };
	});
	const byCity = groupBy(bearings, ({ record }) => record.cityId);
	return cities.map(({ cityId }) => {
		const own = [...(byCity.get(cityId) ?? [])].sort((a, b) => ORDER[a.stance] - ORDER[b.stance]);
		return { cityId, stance: stanceOf(own), bearings: own };
	});
}
