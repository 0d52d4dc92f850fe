import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { cityRecords, cityRecordsByKey } from './records.ts';
import { subjectCodings } from './subject-codings.ts';

type ByCity = ReadonlyMap<string | null, readonly EvidenceRecord[]>;

/** By theme and city: records that bear on the theme without carrying it. */
const byTheme = perDataset((dataset: Dataset): ReadonlyMap<string, ByCity> => {
	const themeOf = new Map(dataset.subjects.map(({ subjectId, themeId }) => [subjectId, themeId]));
	const readings = new Map(
		[...dataset.policies.filter(({ kind }) => kind === 'strategy'), ...dataset.competences].map(
			({ policyId, themeIds }) => [`policies/${policyId}`, themeIds]
		)
	);
	const codings = subjectCodings(dataset);
	// Of a large network's records, a small part was read by an editor: the others are passed over by what they are.
	const byKey = cityRecordsByKey(dataset);
	const read = new Map<EvidenceRecord, string>();
	for (const key of [...readings.keys(), ...codings.keys()]) {
		const record = byKey.get(key);
		if (record) read.set(record, key);
	}
	const pairs = cityRecords(dataset).flatMap((record) => {
		const key = read.get(record);
		if (key === undefined) return [];
		const coding = codings.get(key);
		const subjectIds = [...(coding?.subjectIds ?? []), ...(coding?.alsoIds ?? [])];
		const themeIds = new Set([
			...(readings.get(key) ?? []),
			...subjectIds.flatMap((id) => themeOf.get(id) ?? [])
		]);
		return [...themeIds]
			.filter((id) => !record.themeIds.includes(id))
			.map((themeId) => ({ themeId, record }));
	});
	return new Map(
		[...groupBy(pairs, ({ themeId }) => themeId)].map(([id, some]) => [
			id,
			groupBy(
				some.map(({ record }) => record),
				({ cityId }) => cityId
			)
		])
	);
});

/**
 * What bears on a theme for some cities although it does not carry it: strategies, statements on who is competent for it,
 * and records under another theme that are on a subject of this one, or touch it.
 *
 * @returns in the order of the cities given
 */
export function bearingRecords(
	dataset: Dataset,
	themeId: string,
	cityIds: readonly string[]
): readonly EvidenceRecord[] {
	const ofCity = byTheme(dataset).get(themeId);
	return cityIds.flatMap((id) => ofCity?.get(id) ?? []);
}
