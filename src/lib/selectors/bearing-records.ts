import type { Dataset } from '../domain/dataset.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { groupBy } from './group-by.ts';
import { perDataset } from './per-dataset.ts';
import { recordKey } from './record-buckets.ts';
import { cityRecords } from './records.ts';
import { subjectCodings } from './subject-codings.ts';

/** Records by theme that bear on it without carrying it. */
const byTheme = perDataset((dataset: Dataset): ReadonlyMap<string, readonly EvidenceRecord[]> => {
	const themeOf = new Map(dataset.subjects.map(({ subjectId, themeId }) => [subjectId, themeId]));
	const readings = new Map(
		dataset.competences.map(({ policyId, themeIds }) => [`policies/${policyId}`, themeIds])
	);
	const codings = subjectCodings(dataset);
	const pairs = cityRecords(dataset).flatMap((record) => {
		const key = recordKey(record);
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
		[...groupBy(pairs, ({ themeId }) => themeId)].map(([id, some]) => [id, some.map(({ record }) => record)])
	);
});

/**
 * What bears on a theme for some cities although it does not carry it: statements on who is competent for it, and
 * records under another theme that are on a subject of this one, or touch it.
 *
 * @returns in the order of the cities given
 */
export function bearingRecords(
	dataset: Dataset,
	themeId: string,
	cityIds: readonly string[]
): readonly EvidenceRecord[] {
	const ofCity = groupBy(byTheme(dataset).get(themeId) ?? [], ({ cityId }) => cityId);
	return cityIds.flatMap((id) => ofCity.get(id) ?? []);
}
