import { choice, date, id, integer, optional, reference, references, text } from '../column.ts';
import {
	MEETING_FORMATS,
	MEETING_ITEM_KINDS,
	MEETING_STATUSES,
	MEETING_TYPES
} from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const meetings = defineTable({
	name: 'meetings',
	description: 'Meetings of the network; a date is as precise as the source.',
	key: ['meeting_id'],
	required: false,
	columns: {
		meeting_id: id('The meeting.'),
		title: text('Title as printed.'),
		start: date('First day or month.'),
		end: optional(date('Last day or month.')),
		format: optional(choice(MEETING_FORMATS, 'Face to face or online, where the source says.')),
		type: choice(MEETING_TYPES, 'What sort of meeting it is.'),
		status: choice(MEETING_STATUSES, 'Whether the source reports it as planned or held.'),
		host_city_id: optional(reference('cities', 'The host.')),
		theme_ids: references('themes', 'Themes that it is about.'),
		network_ids: references('initiatives', 'Other networks that take part or give input.'),
		...provenance
	}
});
export type NetworkMeeting = RowOf<typeof meetings>;

export const meetingItems = defineTable({
	name: 'meeting_items',
	description: 'Agenda and preparation of each meeting.',
	key: ['item_id'],
	required: false,
	columns: {
		item_id: id('The item.'),
		meeting_id: reference('meetings', 'The meeting.'),
		kind: choice(MEETING_ITEM_KINDS, 'On the agenda, or to prepare.'),
		parent_id: optional(reference('meeting_items', 'The item that it stands under.')),
		position: integer('Place in its list, from 1.', { minimum: 1 }),
		text: text('The item in our words.'),
		tentative: optional(choice(['tbc'], 'tbc where the source leaves it to be confirmed.')),
		city_ids: references('cities', 'Cities that the item names.'),
		...provenance
	}
});
export type MeetingItem = RowOf<typeof meetingItems>;
