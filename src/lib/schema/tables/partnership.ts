import {
	choice,
	date,
	id,
	inHeader,
	integer,
	list,
	mayBeEmpty,
	number,
	optional,
	pattern,
	reference,
	text
} from '../column.ts';
import { country } from '../country.ts';
import { PILLARS, STEP_CERTAINTIES } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const partnershipMembers = defineTable({
	name: 'partnership_members',
	description: 'Members of the EU partnership on the inclusion of migrants, each by phase.',
	key: ['member_id', 'phase'],
	required: false,
	columns: {
		member_id: id('The member.'),
		name: text('Name as printed.'),
		other_names: list('Other names that the same document has for it, as we read it.'),
		category: text('The heading that it stands under.'),
		country_code: optional(country('Country, as ISO 3166-1 alpha-2, where the source gives one.')),
		latitude: optional(
			number('Degrees north, where it is a city or region; ours.', { minimum: -90, maximum: 90 })
		),
		longitude: optional(number('Degrees east.', { minimum: -180, maximum: 180 })),
		phase: pattern(
			'[0-9]{4}-[0-9]{4}',
			'two years (such as 2016-2019)',
			'Phase of the partnership, by its first and last year.'
		),
		...provenance
	}
});
export type PartnershipMember = RowOf<typeof partnershipMembers>;

export const partnershipActions = defineTable({
	name: 'partnership_actions',
	description: 'Actions in the work plan of the EU partnership.',
	key: ['action_id'],
	required: true,
	columns: {
		action_id: id('The action.'),
		number: integer('Its number in the work plan.', { minimum: 1 }),
		short_title: text('Short title as printed.'),
		title: text('Title as printed.'),
		objective: text('What it is to achieve, in our words.'),
		pillar: mayBeEmpty(
			choice(PILLARS, 'What it contributes to; empty where the source shows it as a picture only.')
		),
		governance_levels: inHeader(list('Levels of government that it is meant for.')),
		deadline: date('When it ends.'),
		co_leaders: inHeader(list('Who leads it, as printed.')),
		members: inHeader(list('Who takes part, as printed; the order is ours.')),
		outputs: inHeader(list('What it is to produce, in our words.')),
		state_of_play: mayBeEmpty(text('How far it is, in our words.')),
		...provenance
	}
});
export type PartnershipAction = RowOf<typeof partnershipActions>;

export const partnershipTimeline = defineTable({
	name: 'partnership_timeline',
	description:
		'Steps of the partnership actions. Where parts of the document differ, each has a row of its own.',
	key: ['step_id'],
	required: false,
	columns: {
		step_id: id('The step.'),
		action_id: reference('partnership_actions', 'The action.'),
		parent_id: optional(reference('partnership_timeline', 'The step that it is listed under.')),
		title: text('Name of the step.'),
		start: mayBeEmpty(date('First month or year; empty where it is in a picture only.')),
		end: optional(date('Last month or year.')),
		certainty: choice(STEP_CERTAINTIES, 'planned, or tbd where the source leaves the time to be decided.'),
		section: text('Where the document says it.'),
		...provenance
	}
});
export type PartnershipStep = RowOf<typeof partnershipTimeline>;
