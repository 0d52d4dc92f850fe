import type { Dataset } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { subjectsOnAgendas } from '../../peers/agenda-subjects.ts';
import { bearingRecords } from '../../selectors/bearing-records.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { cityRecords } from '../../selectors/records.ts';
import { subjectCodings } from '../../selectors/subject-codings.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';

/** Whether what an editor coded a record with is named on the agenda of a meeting. */
export function isOnAgenda(dataset: Dataset, meetingId: string): (key: string) => boolean {
	const named = new Set(subjectsOnAgendas(dataset).get(meetingId));
	const codings = subjectCodings(dataset);
	return (key) => (codings.get(key)?.subjectIds ?? []).some((id) => named.has(id));
}

/** Entries of the grid that rest on no practice of a profile, and the practices of the profiles. */
export const shownPractices = perDataset((dataset: Dataset): readonly EvidenceRecord[] => {
	const resting = new Set(dataset.grid.filter((entry) => entry.practiceIds.length > 0).map((e) => e.entryId));
	return cityRecords(dataset).filter(
		({ table, kind, id }) =>
			table === 'practices' || (table === 'grid' && kind === 'practice' && !resting.has(id))
	);
});

const statedNeeds = perDataset((dataset: Dataset) =>
	cityRecords(dataset).filter(({ table, kind }) => table === 'needs' || (table === 'grid' && kind === 'need'))
);

interface OfMeeting {
	readonly themeIds: readonly string[];
	readonly meetingId: string;
}

/**
 * What the host needs that bears on a meeting: on its themes; and what the grid has under another theme on a subject of
 * these, or on one that the agenda names.
 */
export function hostNeeds(dataset: Dataset, hostId: string, { themeIds, meetingId }: OfMeeting) {
	const onThemes = themeIds.flatMap((id) => themeStatements(dataset, id).byKind.need);
	const isNamed = isOnAgenda(dataset, meetingId);
	const bearing = themeIds.flatMap((id) => bearingRecords(dataset, id, [hostId]));
	const elsewhere = statedNeeds(dataset).filter(
		(need) => need.table === 'grid' && (bearing.includes(need) || isNamed(recordKey(need)))
	);
	return [...new Set([...onThemes, ...elsewhere])].filter(({ cityId }) => cityId === hostId);
}

/** What other cities have on the same as a need: practices, one a city, and who needs it too. */
export interface NeedAnswers {
	readonly practices: readonly EvidenceRecord[];
	readonly alsoNeeding: readonly string[];
	/** Whether the two share a subject that an editor coded, and not only a theme. */
	readonly isCoded: boolean;
}

/** So many practices are named for one need. */
const NAMED = 4;

/** How near a practice is to a need: on its main subject, touching that, or with another of its subjects. */
const NEAR = { main: 3, touchesMain: 2, other: 1 } as const;

/**
 * Compared by subjects where an editor coded the need, else by theme. What is on the main subject of the need, the first of
 * its coding, or touches it comes before what shares another of its subjects, and stands alone where there are two of it:
 * care for trauma is not answered by care in general.
 */
export function answersTo(dataset: Dataset, need: EvidenceRecord): NeedAnswers {
	const codings = subjectCodings(dataset);
	const subjectIds = codings.get(recordKey(need))?.subjectIds ?? [];
	const isCoded = subjectIds.length > 0;
	const shares = (ids: readonly string[]): boolean => ids.some((id) => subjectIds.includes(id));
	const rank = (record: EvidenceRecord): number => {
		if (!isCoded) return Number(record.themeIds.some((id) => need.themeIds.includes(id)));
		const { subjectIds: on = [], alsoIds = [] } = codings.get(recordKey(record)) ?? {};
		const [main] = subjectIds;
		if (main !== undefined && on.includes(main)) return NEAR.main;
		if (main !== undefined && alsoIds.includes(main)) return NEAR.touchesMain;
		return shares([...on, ...alsoIds]) ? NEAR.other : 0;
	};
	const isSame = (other: EvidenceRecord): boolean =>
		isCoded ? shares(codings.get(recordKey(other))?.subjectIds ?? []) : rank(other) > 0;
	const ranked = (records: readonly EvidenceRecord[]) =>
		records
			.filter((record) => record.cityId !== need.cityId)
			.map((record) => ({ record, rank: rank(record) }))
			.filter((each) => each.rank > 0)
			.sort((a, b) => b.rank - a.rank);
	const cityIds = new Set<string | null>();
	const practices = ranked(shownPractices(dataset)).filter(({ record: { cityId } }) => {
		const isFirst = !cityIds.has(cityId);
		cityIds.add(cityId);
		return isFirst;
	});
	const onMain = practices.filter((each) => each.rank > NEAR.other);
	const named = isCoded && onMain.length > 1 ? onMain : practices;
	const needing = new Set(
		statedNeeds(dataset)
			.filter((other) => other.cityId !== need.cityId && isSame(other))
			.map(({ cityId }) => cityId)
	);
	return {
		practices: named.slice(0, NAMED).map(({ record }) => record),
		alsoNeeding: dataset.cities.filter(({ cityId }) => needing.has(cityId)).map(({ cityId }) => cityId),
		isCoded
	};
}
