import { choice, id, integer, list, optional, reference, references, text } from '../column.ts';
import {
	COMPETENCE_LEVELS,
	COMPETENCE_SUBJECTS,
	FUND_ACCESSES,
	PARTNER_HOLDS,
	NEED_KINDS,
	POLICY_KINDS,
	STRATEGY_KINDS,
	STRENGTH_KINDS,
	SWOT_QUADRANTS
} from '../../domain/choices.ts';
import { defineTable, provenance, section, type RowOf } from '../table.ts';

const THEMES = 'Themes that the entry is about; our own tags.';

export const swot = defineTable({
	name: 'swot',
	description: 'Strengths, weaknesses, opportunities and threats, as each profile lists them.',
	key: ['swot_id'],
	required: false,
	columns: {
		swot_id: id('The entry.'),
		city_id: reference('cities', 'The city.'),
		quadrant: choice(SWOT_QUADRANTS, 'Where it stands.'),
		position: integer('Place in its list, from 1.', { minimum: 1 }),
		text: text('The entry in our words.'),
		theme_ids: references('themes', THEMES),
		strength_kind: optional(
			choice(
				STRENGTH_KINDS,
				'Of a strength, as an editor reads it: an instrument (its text names a body, service, tool, project or agreement that a visitor could be shown) or a condition (a situation, quality, attitude or experience).'
			)
		),
		...section,
		...provenance
	}
});
export type SwotEntry = RowOf<typeof swot>;

export const needs = defineTable({
	name: 'needs',
	description: 'Challenges, and what the city wants to learn about them.',
	key: ['need_id'],
	required: false,
	columns: {
		need_id: id('The need.'),
		city_id: reference('cities', 'The city.'),
		kind: choice(NEED_KINDS, 'A challenge, or a learning need that answers one.'),
		parent_id: optional(reference('needs', 'The challenge that a learning need stands under.')),
		position: integer('Place in its list, from 1.', { minimum: 1 }),
		text: text('The need in our words.'),
		theme_ids: references('themes', THEMES),
		...section,
		...provenance
	}
});
export type Need = RowOf<typeof needs>;

export const actions = defineTable({
	name: 'actions',
	description: 'The preliminary focus of each integrated action plan.',
	key: ['action_id'],
	required: false,
	columns: {
		action_id: id('The planned action.'),
		city_id: reference('cities', 'The city.'),
		position: integer('Place in its list, from 1.', { minimum: 1 }),
		text: text('The action in our words.'),
		theme_ids: references('themes', THEMES),
		...section,
		...provenance
	}
});
export type Action = RowOf<typeof actions>;

export const practices = defineTable({
	name: 'practices',
	description: 'Good practices that the cities share.',
	key: ['practice_id'],
	required: false,
	columns: {
		practice_id: id('The practice.'),
		city_id: reference('cities', 'The city.'),
		title: text('Title as printed.'),
		summary: text('The practice in our words.'),
		lead_organisation: optional(text('Who leads it.')),
		partners: list('Who takes part.'),
		funding: optional(text('How it is paid for.')),
		since: optional(text('When it began.')),
		theme_ids: references('themes', THEMES),
		group_ids: references('groups', 'Groups that it serves.'),
		...section,
		...provenance
	}
});
export type Practice = RowOf<typeof practices>;

export const policies = defineTable({
	name: 'policies',
	description: 'Local strategies, and who is competent for what.',
	key: ['policy_id'],
	required: false,
	columns: {
		policy_id: id('The entry.'),
		city_id: reference('cities', 'The city.'),
		kind: choice(POLICY_KINDS, 'A strategy, or a statement on competences and funding.'),
		title: text('Title as printed, or a short one of ours.'),
		text: text('The entry in our words.'),
		year: optional(text('Year or years that it names.')),
		theme_ids: references(
			'themes',
			'Themes that a strategy is on: our own reading, as the source sorts none; statements on competences have theirs in `competences`.'
		),
		strategy_kind: optional(
			choice(
				STRATEGY_KINDS,
				'Of a strategy, as an editor reads it: running (its text names a body, service, scheme, project or event that a visitor could be shown), framework (a plan, resolution, agreement or membership) or circumstance (how things stand, with nothing to be shown).'
			)
		),
		...section,
		...provenance
	}
});
export type Policy = RowOf<typeof policies>;

export const competences = defineTable({
	name: 'competences',
	description:
		'Who holds what the statements on competences speak of: our own reading, statement by statement.',
	key: ['policy_id'],
	required: false,
	columns: {
		policy_id: reference('policies', 'The statement.'),
		subject: choice(COMPETENCE_SUBJECTS, 'A task, or whether money can be reached.'),
		level: optional(
			choice(COMPETENCE_LEVELS, 'Who holds it; empty where the statement names nobody, and for money.')
		),
		partner_holds: optional(
			choice(
				PARTNER_HOLDS,
				'Whether the partner itself holds it or has the money; empty where it is not said.'
			)
		),
		theme_ids: references('themes', 'Themes that it is about; none where it is about no single one.'),
		...provenance
	}
});
export type CompetenceReading = RowOf<typeof competences>;

export const funding = defineTable({
	name: 'funding',
	description: 'Which city can reach which European fund; all cities by all funds.',
	key: ['city_id', 'fund'],
	required: false,
	columns: {
		city_id: reference('cities', 'The city.'),
		fund: text('Short name of the fund.'),
		access: choice(
			FUND_ACCESSES,
			'accessible, no-access, unclear (such as an exclusion that is only proposed), mentioned (the source names the fund and does not say whether the city can reach it) or not-stated (it says nothing of the fund).'
		),
		text: optional(text('What the profile says.')),
		...section,
		...provenance
	}
});
export type FundingAccess = RowOf<typeof funding>;
