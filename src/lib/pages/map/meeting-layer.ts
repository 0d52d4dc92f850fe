import type { MeetingFormat } from '../../domain/choices.ts';
import type { Dataset, NetworkMeeting } from '../../domain/dataset.ts';
import { laterPath } from '../../domain/later-note.ts';
import { formatSpan } from '../../format/date.ts';
import type { BlockSign } from '../../geo/labels/block-size.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { laterOf, type Later } from '../../selectors/later-facts.ts';
import { meetingOutcome, type MeetingDays } from '../../selectors/meeting-outcome.ts';
import { meetingsByDate } from '../../selectors/meetings.ts';
import { recordKey } from '../../selectors/record-buckets.ts';
import {
	cityPlaces,
	part,
	sign,
	type AtlasTable,
	type CellPart,
	type CityContent,
	type LayerKind
} from './layer.ts';

const formatSign = (format: MeetingFormat | null, text: string): BlockSign => {
	if (format === 'face-to-face') return sign('circle', 'full', { text });
	return format === 'online' ? sign('square', 'hollow', { text }) : sign('circle', 'dashed', { text });
};

const formatWords = (format: MeetingFormat | null): string =>
	format === null ? m.atlas.meetings.noFormat : m.profile.meetingFormat[format];

/** A meeting with its place in the order of time and its days in words. */
interface Numbered {
	readonly meeting: NetworkMeeting;
	readonly order: number;
	/** As its row plans or dates it. */
	readonly when: string;
	/** The days on which later sources say that it was held; several where they differ. */
	readonly held: readonly MeetingDays[];
	/** What later sources say of it: each is named beside its days. */
	readonly later: readonly Later[];
}

const spanOf = ({ start, end }: MeetingDays): string => formatSpan(start, end);
const isoSpan = ({ start, end }: MeetingDays): string => (end ? `${start}/${end}` : start);

const numbered = (dataset: Dataset): readonly Numbered[] =>
	meetingsByDate(dataset.meetings).map((meeting, index) => ({
		meeting,
		order: index + 1,
		when: spanOf(meeting),
		held: meetingOutcome(dataset, meeting).held,
		later: laterOf(dataset, recordKey({ table: 'meetings', id: meeting.meetingId }))
	}));

/** The planned time, and when it was held. */
const whenWords = ({ when, held }: Numbered): string =>
	held.length === 0 ? when : m.atlas.meetings.plannedAndHeld(when, held.map(spanOf));

/** A label has room for one time: the days on which it was held, where a source has others than the planned ones. */
const labelOf = ({ when, held: [first] }: Numbered): string =>
	first === undefined || spanOf(first) === when ? when : m.later.heldOn(spanOf(first));

/** What a later source says of when a meeting was, and which source it is. */
const laterPart = ({ note }: Later): CellPart =>
	part(
		m.atlas.meetings.inSource(
			m.later.kind[note.kind],
			note.when ?? m.later.undated,
			[
				m.later.opensSource(note.source.publisher, note.source.published ?? m.later.undatedSource),
				...(note.basis === 'stated' ? [] : [m.later.basis[note.basis]])
			].join('; ')
		),
		laterPath(note.id)
	);

/** What the layer says of a city that hosts these meetings. */
function contentOf(hosted: readonly Numbered[]): CityContent {
	const words = hosted.map((each) =>
		m.atlas.meetings.hosts(each.order, whenWords(each), formatWords(each.meeting.format))
	);
	return {
		signs: hosted.map(({ meeting, order }) => formatSign(meeting.format, String(order))),
		value: hosted.length === 1 ? labelOf(hosted[0]!) : '',
		words: words.length > 0 ? words.join('; ') : m.atlas.meetings.hostsNone,
		properties: {
			meetings: hosted.length,
			order: hosted.map(({ order }) => order).join('; '),
			dates: hosted.map(({ meeting }) => isoSpan(meeting)).join('; '),
			held: hosted.map(({ held }) => held.map(isoSpan).join(' | ') || 'not-stated').join('; '),
			formats: hosted.map(({ meeting }) => meeting.format ?? 'not-stated').join('; '),
			titles: hosted.map(({ meeting }) => meeting.title).join('; ')
		}
	};
}

/** The meetings in the order of time. */
function meetingTable(meetings: readonly Numbered[], { cities, later }: Dataset): AtlasTable {
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const { title, meeting, number, when, format, host } = m.atlas.meetings;
	const hasLater = later.length > 0;
	const { planned, later: afterwards } = m.since.column;
	const noLater = { planned: m.later.unknown, held: m.since.heldInReport };
	return {
		caption: title,
		columns: [meeting, number, ...(hasLater ? [planned, afterwards] : [when]), format, host],
		rows: meetings.map(
			({ meeting: { meetingId, title, format, hostCityId, status }, order, when, later }) => ({
				id: meetingId,
				head: part(title, `meetings/${meetingId}/`),
				cells: [
					[part(String(order))],
					[part(when)],
					...(hasLater ? [later.length > 0 ? later.map(laterPart) : [part(noLater[status])]] : []),
					[part(formatWords(format))],
					[
						hostCityId === null
							? part(m.atlas.meetings.noHost)
							: part(names.get(hostCityId) ?? hostCityId, `cities/${hostCityId}/`)
					]
				]
			})
		)
	};
}

/** Who hosts when: the number of each meeting in the order of time stands by its host. */
export const meetingLayer: LayerKind = {
	choices: ({ dataset }) =>
		dataset.meetings.some(({ hostCityId }) => hostCityId !== null)
			? [{ id: '', label: m.atlas.meetings.all }]
			: [],
	layer: ({ dataset }) => {
		const meetings = numbered(dataset);
		const byHost = groupBy(meetings, ({ meeting }) => meeting.hostCityId);
		const places = cityPlaces(dataset, ({ cityId }) => contentOf(byHost.get(cityId) ?? []));
		const without = byHost.get(null)?.length ?? 0;
		return {
			title: m.atlas.meetings.title,
			finding: m.atlas.meetings.finding({
				meetings: meetings.length,
				hosts: places.filter(({ block }) => block.signs.length > 0).length,
				cities: places.length,
				without
			}),
			note: meetings.some(({ held }) => held.length > 0)
				? `${m.atlas.meetings.note} ${m.atlas.meetings.heldNote}`
				: m.atlas.meetings.note,
			places,
			legend: [
				{ id: 'face', label: m.profile.meetingFormat['face-to-face'], sign: formatSign('face-to-face', '1') },
				{ id: 'online', label: m.profile.meetingFormat.online, sign: formatSign('online', '2') },
				...(meetings.some(({ meeting }) => meeting.format === null && meeting.hostCityId !== null)
					? [{ id: 'open', label: m.atlas.meetings.noFormat, sign: formatSign(null, '3') }]
					: [])
			],
			table: meetingTable(meetings, dataset),
			more: [part(m.atlas.meetings.page, 'meetings/')],
			unit: null,
			arrows: []
		};
	}
};
