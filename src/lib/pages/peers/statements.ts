import type { SubjectIds, RecordKey } from '#lib/peers/peer-records.ts';
import { holderOf } from '#lib/peers/competence.ts';
import { hostDifficulties } from '#lib/peers/difficulties.ts';
import { statedCompetences } from '#lib/peers/stated-competences.ts';
import { groupBy } from '#lib/selectors/group-by.ts';
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

/** What each city says first of who holds competences, from records of which the competences are all there. */
function statedBy(records: PeerCitySlice['records']): ReadonlyMap<string, readonly RecordKey[]> {
	const competences = (Object.entries(records) as [RecordKey, RecordRow][])
		.filter(([, { kind }]) => kind === 'competence')
		.map(([record, { cityId, text, code }]) => ({
			...{ record, cityId: cityId ?? '', holder: holderOf(text, code) },
			...{ isCoded: code !== undefined, themeIds: code?.themeIds ?? [] }
		}));
	return new Map(
		[...groupBy(competences, ({ cityId }) => cityId)].map(([id, own]) => [
			id,
			statedCompetences({ competences: own })
		])
	);
}

/** A city's slice with the statements of the cities on its page among its records. */
export function withStatements(slice: PeerCitySlice, { records }: PeerStatements): PeerCitySlice {
	const ofPage = Object.fromEntries(
		Object.entries(records).filter(([, { cityId }]) => cityId !== null && cityId in slice.cities)
	);
	const stated = statedBy(ofPage);
	return {
		...slice,
		cities: Object.fromEntries(
			Object.entries(slice.cities).map(([id, row]) => [id, { ...row, stated: stated.get(id) ?? row.stated }])
		),
		records: { ...ofPage, ...slice.records }
	};
}
