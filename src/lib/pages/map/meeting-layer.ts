import type { MeetingFormat } from '../../domain/choices.ts';
import type { Dataset, NetworkMeeting } from '../../domain/dataset.ts';
import { formatSpan } from '../../format/date.ts';
import type { BlockSign } from '../../geo/labels/block-size.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { meetingsByDate } from '../../selectors/meetings.ts';
import { cityPlaces, part, sign, type AtlasTable, type CityContent, type LayerKind } from './layer.ts';

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
	readonly when: string;
}

/** What the layer says of a city that hosts these meetings. */
function contentOf(hosted: readonly Numbered[]): CityContent {
	const words = hosted.map(({ meeting, order, when }) =>
		m.atlas.meetings.hosts(order, when, formatWords(meeting.format))
	);
	return {
		signs: hosted.map(({ meeting, order }) => formatSign(meeting.format, String(order))),
		value: hosted.length === 1 ? hosted[0]!.when : '',
		words: words.length > 0 ? words.join('; ') : m.atlas.meetings.hostsNone,
		properties: {
			meetings: hosted.length,
			order: hosted.map(({ order }) => order).join('; '),
			dates: hosted.map(({ meeting: { start, end } }) => (end ? `${start}/${end}` : start)).join('; '),
			formats: hosted.map(({ meeting }) => meeting.format ?? 'not-stated').join('; '),
			titles: hosted.map(({ meeting }) => meeting.title).join('; ')
		}
	};
}

/** The meetings in the order of time. */
function meetingTable(meetings: readonly Numbered[], { cities }: Dataset): AtlasTable {
	const names = new Map(cities.map(({ cityId, name }) => [cityId, name]));
	const { title, meeting, number, when, format, host } = m.atlas.meetings;
	return {
		caption: title,
		columns: [meeting, number, when, format, host],
		rows: meetings.map(({ meeting: { meetingId, title, format, hostCityId }, order, when }) => ({
			id: meetingId,
			head: part(title, `meetings/${meetingId}/`),
			cells: [
				[part(String(order))],
				[part(when)],
				[part(formatWords(format))],
				[
					hostCityId === null
						? part(m.atlas.meetings.noHost)
						: part(names.get(hostCityId) ?? hostCityId, `cities/${hostCityId}/`)
				]
			]
		}))
	};
}

/** Who hosts when: the number of each meeting in the order of time stands by its host. */
export const meetingLayer: LayerKind = {
	choices: ({ dataset }) =>
		dataset.meetings.some(({ hostCityId }) => hostCityId !== null)
			? [{ id: '', label: m.atlas.meetings.all }]
			: [],
	layer: ({ dataset }) => {
		const meetings = meetingsByDate(dataset.meetings).map((meeting, index) => ({
			meeting,
			order: index + 1,
			when: formatSpan(meeting.start, meeting.end)
		}));
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
			note: m.atlas.meetings.note,
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
