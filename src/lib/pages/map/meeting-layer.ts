import type { MeetingFormat } from '../../domain/choices.ts';
import { formatSpan } from '../../format/date.ts';
import type { BlockSign } from '../../geo/labels/block-size.ts';
import { m } from '../../messages/index.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { meetingsByDate } from '../../selectors/meetings.ts';
import { cityPlaces, part, sign, type LayerKind } from './layer.ts';

const formatSign = (format: MeetingFormat | null, text: string): BlockSign => {
	if (format === 'face-to-face') return sign('circle', 'full', { text });
	return format === 'online' ? sign('square', 'hollow', { text }) : sign('circle', 'dashed', { text });
};

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
		const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
		const formatOf = (format: MeetingFormat | null) =>
			format === null ? m.atlas.meetings.noFormat : m.profile.meetingFormat[format];
		const places = cityPlaces(dataset, ({ cityId }) => {
			const hosted = byHost.get(cityId) ?? [];
			const words = hosted.map(({ meeting, order, when }) =>
				m.atlas.meetings.hosts(order, when, formatOf(meeting.format))
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
		});
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
			table: {
				caption: m.atlas.meetings.title,
				columns: [
					m.atlas.meetings.meeting,
					m.atlas.meetings.number,
					m.atlas.meetings.when,
					m.atlas.meetings.format,
					m.atlas.meetings.host
				],
				rows: meetings.map(({ meeting, order, when }) => {
					const { meetingId, title, format, hostCityId } = meeting;
					return {
						id: meetingId,
						head: part(title, `meetings/${meetingId}/`),
						cells: [
							[part(String(order))],
							[part(when)],
							[part(formatOf(format))],
							[
								hostCityId === null
									? part(m.atlas.meetings.noHost)
									: part(names.get(hostCityId) ?? hostCityId, `cities/${hostCityId}/`)
							]
						]
					};
				})
			},
			more: [part(m.atlas.meetings.page, 'meetings/')],
			unit: null,
			arrows: []
		};
	}
};
