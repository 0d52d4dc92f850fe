import { MEETING_FORMATS, MEETING_STATUSES, MEETING_TYPES } from '../domain/choices.ts';
import type { Dataset, Note } from '../domain/dataset.ts';
import { FORMAT_NOT_STATED } from '../domain/meeting-filter.ts';
import { compareNames } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { cityNames, meetingsByDate } from '../selectors/meetings.ts';
import { meetingRows, type MeetingRow } from './meetings/meeting-row.ts';

export interface FilterOption {
	readonly id: string;
	readonly label: string;
}

export interface MeetingsSlice {
	readonly network: string;
	readonly networkId: string;
	/** Title of the baseline source, and the version of the tables. */
	readonly source: string;
	readonly version: string;
	/** Whether the days of some are those of later sources. */
	readonly hasHeldDays: boolean;
	/** By date. */
	readonly rows: readonly MeetingRow[];
	/** What each filter can ask for; a filter with one answer is left out of the page. */
	readonly filters: Readonly<
		Record<'city' | 'theme' | 'format' | 'status' | 'type', readonly FilterOption[]>
	>;
	/** Conflicts and slips of the source, and what it leaves out, on meetings. */
	readonly remarks: readonly Note[];
}

const SHOWN_NOTES = new Set(['missing', 'conflict', 'slip']);
const TABLES = new Set(['meetings', 'meeting_items']);

/** Every meeting by date, and what the list can be narrowed by. */
export function meetingsSlice(dataset: Dataset): MeetingsSlice {
	const rows = meetingsByDate(dataset.meetings).map(meetingRows(dataset));
	const { network, sources } = dataset;
	const baseline = sources.find(({ sourceId }) => sourceId === network.baselineSourceId);
	return {
		network: network.shortTitle ?? network.title,
		networkId: network.networkId,
		source: baseline?.title ?? network.title,
		version: dataset.version,
		hasHeldDays: rows.some(({ heldWhen }) => heldWhen.length > 0),
		rows,
		filters: filtersOf(dataset, rows),
		remarks: dataset.notes.filter(
			({ kind, recordTable }) => SHOWN_NOTES.has(kind) && TABLES.has(recordTable ?? '')
		)
	};
}

/**
 * What every calendar of the network's meetings says of itself.
 * @param madeAt when the site was made from the tables: what is new in them is newer to calendars
 */
export const calendarHead = (
	{
		network,
		networkId,
		source,
		version,
		hasHeldDays
	}: Pick<MeetingsSlice, 'network' | 'networkId' | 'source' | 'version' | 'hasHeldDays'>,
	madeAt: string
) => ({
	title: m.meetings.calendarTitle(network),
	description: [
		m.meetings.calendarDescription(source, version),
		...(hasHeldDays ? [m.later.calendar] : [])
	].join(' '),
	networkId,
	stamp: new Date(madeAt)
});

function filtersOf(dataset: Dataset, rows: readonly MeetingRow[]): MeetingsSlice['filters'] {
	const names = cityNames(dataset);
	const used = <Key>(of: (row: MeetingRow) => readonly Key[]): ReadonlySet<Key> => new Set(rows.flatMap(of));
	const cities = used(({ cityIds }) => cityIds);
	const themes = used((row) => row.themes.map(({ themeId }) => themeId));
	const formats = used(({ format }) => [format]);
	const statuses = used(({ status }) => [status]);
	const types = used(({ type }) => [type]);
	return {
		city: [...cities]
			.map((id) => ({ id, label: names.get(id) ?? id }))
			.sort((a, b) => compareNames(a.label, b.label)),
		theme: dataset.themes
			.filter(({ themeId }) => themes.has(themeId))
			.map(({ themeId, label }) => ({ id: themeId, label })),
		format: [
			...MEETING_FORMATS.filter((id) => formats.has(id)).map((id) => ({ id, label: m.meetings.format[id] })),
			...(formats.has(null) ? [{ id: FORMAT_NOT_STATED, label: m.meetings.notStated }] : [])
		],
		status: MEETING_STATUSES.filter((id) => statuses.has(id)).map((id) => ({
			id,
			label: m.meetings.status[id]
		})),
		type: MEETING_TYPES.filter((id) => types.has(id)).map((id) => ({ id, label: m.meetings.type[id] }))
	};
}
