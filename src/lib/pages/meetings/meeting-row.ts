import type { MeetingFormat, MeetingStatus, MeetingType } from '../../domain/choices.ts';
import type { NetworkMeeting } from '../../domain/dataset.ts';
import type { Provenance } from '../../domain/record.ts';
import { formatSpan } from '../../format/date.ts';
import { formatList } from '../../format/list.ts';
import { m } from '../../messages/index.ts';
import { indexBy } from '../../selectors/group-by.ts';
import { meetingOutcome, type MeetingDays } from '../../selectors/meeting-outcome.ts';
import { citiesOfMeetings } from '../../selectors/meetings.ts';
import { perDataset } from '../../selectors/per-dataset.ts';
import { provenanceOf } from '../../selectors/records.ts';

export interface CityName {
	readonly cityId: string;
	readonly name: string;
}

/** One meeting as lists, calendars and its own page show it. */
export interface MeetingRow {
	readonly meetingId: string;
	readonly title: string;
	/** As precise as the source: when it was held where a later source says so, else when it is planned. */
	readonly start: string;
	readonly end: string | null;
	/** The same in words. */
	readonly when: string;
	/** As the baseline has it. */
	readonly planned: {
		readonly start: string;
		readonly end: string | null;
		readonly when: string;
		readonly hasDays: boolean;
	};
	/** When later sources say that it was held, in words; several where they differ. */
	readonly heldWhen: readonly string[];
	/** Whether a later source, and not the baseline, says that it was held. */
	readonly isHeldLater: boolean;
	/** Whether the baseline only plans it, and no later source of the dataset speaks of it. */
	readonly isUnknown: boolean;
	/** Whether first and last day are stated. */
	readonly hasDays: boolean;
	readonly format: MeetingFormat | null;
	readonly type: MeetingType;
	readonly status: MeetingStatus;
	readonly host: CityName | null;
	/** The host and the cities that its points name. */
	readonly cityIds: readonly string[];
	readonly themes: readonly { readonly themeId: string; readonly label: string }[];
	readonly networks: readonly { readonly initiativeId: string; readonly name: string }[];
	/** Host city or `Online`, for a calendar. */
	readonly place: string | null;
	/** Type, format, status, themes in one line. */
	readonly summary: string;
	readonly source: Provenance;
}

const hasDays = ({ start, end }: MeetingDays): boolean => isDay(start) && (end === null || isDay(end));
const isDay = (date: string): boolean => date.length === 'YYYY-MM-DD'.length;

/** Makes rows of meetings, with the names of what they refer to; the indexes are built once. */
export const meetingRows = perDataset((dataset): ((meeting: NetworkMeeting) => MeetingRow) => {
	const cities = indexBy(dataset.cities, ({ cityId }) => cityId);
	const themes = indexBy(dataset.themes, ({ themeId }) => themeId);
	const initiatives = indexBy(dataset.initiatives, ({ initiativeId }) => initiativeId);
	const involved = citiesOfMeetings(dataset);
	return (meeting) => {
		const { meetingId, title, format, type, hostCityId } = meeting;
		const { status, held, when, isUnknown } = meetingOutcome(dataset, meeting);
		const { start, end } = when;
		const host = hostCityId === null ? undefined : cities.get(hostCityId);
		const ownThemes = meeting.themeIds.map((themeId) => ({
			themeId,
			label: themes.get(themeId)?.label ?? themeId
		}));
		return {
			meetingId,
			title,
			start,
			end,
			when: formatSpan(start, end),
			planned: {
				...daysOf(meeting),
				when: formatSpan(meeting.start, meeting.end),
				hasDays: hasDays(meeting)
			},
			heldWhen: held.map((days) => formatSpan(days.start, days.end)),
			isHeldLater: status !== meeting.status,
			isUnknown,
			hasDays: hasDays(when),
			format,
			type,
			status,
			host: host ? { cityId: host.cityId, name: host.name } : null,
			cityIds: involved.get(meetingId) ?? [],
			themes: ownThemes,
			networks: meeting.networkIds.map((initiativeId) => ({
				initiativeId,
				name: initiatives.get(initiativeId)?.name ?? initiativeId
			})),
			place: placeOf(format, host?.name ?? null),
			summary: summaryOf({ type, format, status }, ownThemes),
			source: provenanceOf(meeting)
		};
	};
});

const daysOf = ({ start, end }: MeetingDays): MeetingDays => ({ start, end });

/** Type, format, status and themes in one line. */
const summaryOf = (
	{ type, format, status }: Pick<MeetingRow, 'type' | 'format' | 'status'>,
	themes: MeetingRow['themes']
): string =>
	[
		m.meetings.type[type],
		...(format ? [m.meetings.format[format]] : []),
		m.meetings.status[status],
		...(themes.length > 0
			? [`${m.meetings.column.themes}: ${formatList(themes.map(({ label }) => label))}`]
			: [])
	].join('. ');

/** A meeting online is not in its host's town. */
function placeOf(format: MeetingFormat | null, host: string | null): string | null {
	return format === 'online' ? m.meetings.online : host;
}
