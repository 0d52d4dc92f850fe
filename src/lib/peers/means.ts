import type { Means } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { groupBy } from '../selectors/group-by.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { HINDERS } from './peer-city.ts';
import { recordKey, shares, type Ask, type RecordKey } from './peer-records.ts';

/**
 * What a city lacks of the means that anything new takes: money, staff, will.
 *
 * Rule: its weaknesses and threats that an editor coded with a subject of means (`means` of the subject table), as what
 * they are about or touch. A challenge counts only where no weakness or threat is on the same means: profiles often repeat one
 * in the other. What is on the subject of the ask itself is why it is asked, and blocks nothing.
 */
export interface Lack {
	readonly record: RecordKey;
	readonly means: Means;
	/** All that the record is about. */
	readonly subjectIds: readonly string[];
}

/** What each city lacks, weaknesses before threats and challenges; a city of which nothing is coded so has no entry. */
export const lacksOf: (dataset: Dataset) => ReadonlyMap<string, readonly Lack[]> = perDataset((dataset) => {
	const meansOf = new Map(dataset.subjects.map(({ subjectId, means }) => [subjectId, means]));
	const codings = subjectCodings(dataset);
	const lackOf = (record: RecordKey): Lack[] => {
		const { subjectIds = [], alsoIds = [] } = codings.get(record) ?? {};
		const means = [...subjectIds, ...alsoIds].map((id) => meansOf.get(id)).find(Boolean);
		return means ? [{ record, means, subjectIds }] : [];
	};
	const hindering = HINDERS.flatMap((quadrant) => dataset.swot.filter((row) => row.quadrant === quadrant));
	const challenges = groupBy(
		dataset.needs.filter(({ kind }) => kind === 'challenge'),
		({ cityId }) => cityId
	);
	const stated = groupBy(hindering, ({ cityId }) => cityId);
	return new Map(
		dataset.cities.flatMap(({ cityId }) => {
			const own = (stated.get(cityId) ?? []).flatMap(({ swotId }) => lackOf(recordKey('swot', swotId)));
			const others = (challenges.get(cityId) ?? [])
				.flatMap(({ needId }) => lackOf(recordKey('needs', needId)))
				.filter(({ means }) => !own.some((lack) => lack.means === means));
			const all = [...own, ...others];
			return all.length > 0 ? [[cityId, all] as const] : [];
		})
	);
});

/** Those that are not on what is asked. */
export const lacksBearing = (
	lacks: readonly Lack[],
	ask: { readonly subjectIds: Ask['subjectIds']; readonly records: readonly RecordKey[] }
): Lack[] =>
	lacks.filter(
		({ record, subjectIds }) => !ask.records.includes(record) && !shares(ask.subjectIds ?? [], subjectIds)
	);
