import type { SubjectIds, RecordKey } from '#lib/peers/peer-records.ts';
import { hostDifficulties } from '#lib/peers/difficulties.ts';
import type { PeerCitySlice } from './city-slice.ts';
import type { PeerNetwork } from './network.ts';
import type { RecordRow } from './rows.ts';

/**
 * What a question in the reader's own words may bear on beside the offers: who holds which competence, and what each city
 * names as a difficulty. A file of its own, fetched with the first question: no page needs all of it.
 */
export interface PeerStatements {
	readonly records: Readonly<Record<RecordKey, RecordRow>>;
	/** What the difficulties were coded with; those that nobody coded are missing. */
	readonly subjectIds: Readonly<Record<RecordKey, SubjectIds>>;
}

/** Where there is no such file, a question bears on what the page carries. */
export const NO_STATEMENTS: PeerStatements = { records: {}, subjectIds: {} };

/** The statements of all cities. */
export function peerStatements({ index, record }: PeerNetwork): PeerStatements {
	const cities = [...index.cities.values()];
	const difficulties = cities.flatMap(hostDifficulties);
	const all = [...cities.flatMap(({ competences }) => competences), ...difficulties];
	return {
		records: Object.fromEntries(all.flatMap((statement) => record(statement.record) ?? [])),
		subjectIds: Object.fromEntries(
			difficulties.flatMap((statement) =>
				statement.subjectIds ? [[statement.record, statement.subjectIds] as const] : []
			)
		)
	};
}

/** A city's slice with the statements of the cities on its page among its records. */
export const withStatements = (slice: PeerCitySlice, { records }: PeerStatements): PeerCitySlice => ({
	...slice,
	records: {
		...Object.fromEntries(
			Object.entries(records).filter(([, { cityId }]) => cityId !== null && cityId in slice.cities)
		),
		...slice.records
	}
});
