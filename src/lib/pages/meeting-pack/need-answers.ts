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
const NAMED = 3;

/** Compared by subjects where an editor coded the need, what a practice is mainly about before what it touches; else by theme. */
export function answersTo(dataset: Dataset, need: EvidenceRecord): NeedAnswers {
	const codings = subjectCodings(dataset);
	const subjectIds = codings.get(recordKey(need))?.subjectIds ?? [];
	const isCoded = subjectIds.length > 0;
	const shares = (ids: readonly string[]): boolean => ids.some((id) => subjectIds.includes(id));
	const rank = (record: EvidenceRecord): number => {
		if (!isCoded) return Number(record.themeIds.some((id) => need.themeIds.includes(id)));
		const coding = codings.get(recordKey(record));
		return shares(coding?.subjectIds ?? []) ? 2 : Number(shares(coding?.alsoIds ?? []));
	};
	const others = (records: readonly EvidenceRecord[], least: number) =>
		records
			.filter((record) => record.cityId !== need.cityId)
			.map((record) => ({ record, rank: rank(record) }))
			.filter((each) => each.rank >= least)
			.sort((a, b) => b.rank - a.rank)
			.map(({ record }) => record);
	const cityIds = new Set<string | null>();
	const practices = others(shownPractices(dataset), 1).filter(({ cityId }) => {
		const isFirst = !cityIds.has(cityId);
		cityIds.add(cityId);
		return isFirst;
	});
	const needing = new Set(others(statedNeeds(dataset), isCoded ? 2 : 1).map(({ cityId }) => cityId));
	return {
		practices: practices.slice(0, NAMED),
		alsoNeeding: dataset.cities.filter(({ cityId }) => needing.has(cityId)).map(({ cityId }) => cityId),
		isCoded
	};
}
