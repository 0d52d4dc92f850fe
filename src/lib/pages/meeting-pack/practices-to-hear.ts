import type { Dataset, Subject, Theme } from '../../domain/dataset.ts';
import type { EvidenceRecord } from '../../domain/record.ts';
import { namedOnAgendas } from '../../peers/agenda-subjects.ts';
import { bearingRecords } from '../../selectors/bearing-records.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { offTheme } from '../../selectors/off-theme.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import { subjectCodings } from '../../selectors/subject-codings.ts';
import { themeStatements } from '../../selectors/theme-statements.ts';
import { shownPractices } from './need-answers.ts';

/** A practice, and the names of the subjects that say why it stands where it does. */
export interface HeardPractice {
	readonly record: EvidenceRecord;
	readonly subjects: readonly string[];
}

/** The practices that bear on a meeting, each in one list only, in the order of the cities. */
export interface PracticesToHear {
	/** On the themes of the meeting. */
	readonly onThemes: readonly EvidenceRecord[];
	/** Under another theme, on a subject that the agenda names. */
	readonly onAgenda: readonly EvidenceRecord[];
	/** Under another theme, on a subject of the themes or touching one. */
	readonly near: readonly HeardPractice[];
	/** What only the grid has under the themes, although its subjects stand under others. */
	readonly offTheme: readonly HeardPractice[];
}

/** What tells whether a record is on a theme: tags of the profile, and entries of the grid whose subject is the theme's. */
function onThemesOf(dataset: Dataset, themeIds: ReadonlySet<string>): (record: EvidenceRecord) => boolean {
	const off = offTheme(dataset);
	const entries = dataset.grid.filter(
		({ kind, themeId, entryId }) => kind === 'practice' && themeIds.has(themeId) && !off.has(entryId)
	);
	const lines = new Set(entries.flatMap(({ practiceIds }) => practiceIds));
	const alone = new Set(entries.map(({ entryId }) => entryId));
	return ({ table, id, themeIds: tagged }) =>
		table === 'grid' ? alone.has(id) : lines.has(id) || tagged.some((themeId) => themeIds.has(themeId));
}

/** What tells whether the agenda names what a record is about, or what it touches in a point that names its city. */
function namedBy(dataset: Dataset, meetingId: string): (record: EvidenceRecord) => boolean {
	const named = indexBy(namedOnAgendas(dataset).get(meetingId) ?? [], ({ subjectId }) => subjectId);
	const codings = subjectCodings(dataset);
	return (record) => {
		const { subjectIds = [], alsoIds = [] } = codings.get(recordKey(record)) ?? {};
		return (
			subjectIds.some((id) => named.has(id)) ||
			alsoIds.some((id) => record.cityId !== null && named.get(id)?.cityIds.includes(record.cityId))
		);
	};
}

const subjectIndex = perDataset(({ subjects }: Dataset) => indexBy(subjects, ({ subjectId }) => subjectId));

/**
 * Which practices a meeting should hear: those of the profiles, and those that only the grid names.
 *
 * Rule: a practice is on the themes where it carries one, or where the grid has it as a practice under one and a subject
 * of it is of that theme (without a coding, the grid is believed). A practice that the grid merely links to a plan or a
 * need is not. What is left is told where the agenda names its subject; it is named where it touches a subject of the
 * themes; and what the grid alone has under a theme is named as such, so that nothing that the source puts there is lost.
 */
export function practicesToHear(
	dataset: Dataset,
	meetingId: string,
	themes: readonly Theme[]
): PracticesToHear {
	const themeIds = new Set(themes.map(({ themeId }) => themeId));
	const isOnThemes = onThemesOf(dataset, themeIds);
	const isNamed = namedBy(dataset, meetingId);
	const codings = subjectCodings(dataset);
	const place = new Map(dataset.cities.map(({ cityId }, at) => [cityId, at]));
	const placeOf = ({ cityId }: EvidenceRecord): number => place.get(cityId ?? '') ?? -1;
	const shown = [...shownPractices(dataset)].sort((a, b) => placeOf(a) - placeOf(b));
	const subjectsOf = (record: EvidenceRecord): readonly Subject[] => {
		const { subjectIds = [], alsoIds = [] } = codings.get(recordKey(record)) ?? {};
		return [...subjectIds, ...alsoIds].flatMap((id) => subjectIndex(dataset).get(id) ?? []);
	};
	const labelled = (record: EvidenceRecord, isOfThemes: boolean): HeardPractice => ({
		record,
		subjects: subjectsOf(record)
			.filter(({ themeId }) => !isOfThemes || themeIds.has(themeId))
			.map(({ label }) => label)
	});
	const cityIds = dataset.cities.map(({ cityId }) => cityId);
	const bearing = new Set([...themeIds].flatMap((id) => bearingRecords(dataset, id, cityIds)));
	const listed = new Set([...themeIds].flatMap((id) => themeStatements(dataset, id).byKind.practice));
	const rest = shown.filter((record) => !isOnThemes(record));
	const silent = rest.filter((record) => !isNamed(record));
	return {
		onThemes: shown.filter(isOnThemes),
		onAgenda: rest.filter(isNamed),
		near: silent.filter((record) => bearing.has(record)).map((record) => labelled(record, true)),
		offTheme: silent
			.filter((record) => listed.has(record) && !bearing.has(record))
			.map((record) => labelled(record, false))
	};
}
