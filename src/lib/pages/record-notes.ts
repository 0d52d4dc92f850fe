import type { Dataset } from '../domain/dataset.ts';
import { notePlace } from '../domain/note-place.ts';
import type { EvidenceRecord } from '../domain/record.ts';
import { m } from '../messages/index.ts';
import { recordKey } from '../selectors/record-buckets.ts';
import { shownCodings, type ShownCoding } from './record-subjects.ts';

/** The note of one record. */
export interface ShownNote {
	/** Its anchor. */
	readonly key: string;
	readonly record: EvidenceRecord;
	readonly coding: ShownCoding | null;
}

export interface RecordNotesSlice {
	/** What the records are of: a city, a meeting, a page. */
	readonly title: string;
	/** The page that they are on, without a leading slash. */
	readonly path: string;
	readonly notes: readonly ShownNote[];
}

/** Tables whose statement is nowhere on a page but in its note: the pages show a value or a sign in its place. */
const TOLD_IN_NOTE: readonly string[] = ['facts'];

/** Whether a record's statement is read in its note only. */
export const isToldInNote = ({ table }: Pick<EvidenceRecord, 'table'>): boolean =>
	TOLD_IN_NOTE.includes(table);

const AREAS: Readonly<Record<string, () => string>> = {
	about: () => m.about.title,
	since: () => m.since.title,
	meetings: () => m.meetings.title,
	advocacy: () => m.advocacy.title,
	policy: () => m.europe.title
};

/** The pages on Europe by their folder. */
const POLICY_PAGES: Readonly<Record<string, () => string>> = {
	partnership: () => m.europe.partnership,
	actions: () => m.europe.actions,
	funding: () => m.europe.funding,
	milestones: () => m.europe.milestones
};

function titleOf(dataset: Dataset, place: string, [first]: readonly EvidenceRecord[]): string {
	const [area = '', ...page] = place.split('.');
	const city = dataset.cities.find(({ cityId }) => cityId === first?.cityId);
	if (area === 'cities' && city) return city.name;
	const name = AREAS[area]?.() ?? area;
	const [only = ''] = page;
	const detail = area === 'policy' ? POLICY_PAGES[only]?.() : first?.title;
	return page.length === 0 ? name : `${name}, ${detail ?? page.join(', ')}`;
}

/**
 * The notes of the records of one place, which pages leave out until a reader opens one.
 *
 * @param records all of the site
 * @returns null where no record has its note there
 */
export function recordNotesSlice(
	dataset: Dataset,
	records: readonly EvidenceRecord[],
	place: string
): RecordNotesSlice | null {
	const here = records.filter(({ path }) => notePlace(path) === place);
	const [first] = here;
	if (!first) return null;
	const codings = shownCodings(dataset, here.map(recordKey));
	return {
		title: titleOf(dataset, place, here),
		path: `${place.replaceAll('.', '/')}/`,
		notes: here.map((record) => {
			const key = recordKey(record);
			return { key, record, coding: codings[key] ?? null };
		})
	};
}
