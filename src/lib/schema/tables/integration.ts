import { choice, id, integer, mayBeEmpty, optional, referenceByWord, text } from '../column.ts';
import { CROSSWALK_TARGETS, INTEGRATION_STATUSES } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const integrationActions = defineTable({
	name: 'integration_actions',
	description: 'Actions on partnerships in the EU action plan on integration and inclusion.',
	key: ['action_id'],
	required: true,
	columns: {
		action_id: id('The action.'),
		number: integer('Its number on the page.', { minimum: 1 }),
		title: text('Title as printed.'),
		commitment: text('What the Commission set itself, in our words.'),
		status: choice(INTEGRATION_STATUSES, 'Status as printed.'),
		type: mayBeEmpty(text('Type as printed; empty where the text has none.')),
		latest: text('What has been done so far, in our words.'),
		...provenance
	}
});
export type IntegrationAction = RowOf<typeof integrationActions>;

export const localMeasures = defineTable({
	name: 'local_measures',
	description: 'Measures of the partnership between the Commission and the Committee of the Regions.',
	key: ['measure_id'],
	required: true,
	columns: {
		measure_id: id('The measure.'),
		objective_number: integer('Number of its objective.', { minimum: 1 }),
		objective: text('The objective, in our words.'),
		measure: text('The measure, in our words.'),
		...provenance
	}
});
export type LocalMeasure = RowOf<typeof localMeasures>;

export const milestones = defineTable({
	name: 'milestones',
	description: 'History of the EU partnership and of the initiative of the Committee of the Regions.',
	key: ['milestone_id'],
	required: false,
	columns: {
		milestone_id: id('The milestone.'),
		year: integer('The year, or the first one.', { minimum: 1900, maximum: 2200 }),
		end_year: optional(integer('The last year of a period.', { minimum: 1900, maximum: 2200 })),
		history: optional(text('Whose history it belongs to.')),
		title: text('What it is, in a few words.'),
		summary: text('What happened, in our words.'),
		...provenance
	}
});
export type Milestone = RowOf<typeof milestones>;

/** Advocacy themes belong to a network: whether it has them is checked where context and network meet. */
const TARGET_TABLES = {
	partnership_action: 'partnership_actions',
	integration_action: 'integration_actions',
	local_measure: 'local_measures'
};

export const crosswalk = defineTable({
	name: 'crosswalk',
	description:
		'How the themes of a network meet EU actions and its own advocacy; our links. Rows on themes that a network does not have are left out for it.',
	key: ['theme_id', 'target_kind', 'target_id'],
	required: false,
	columns: {
		theme_id: id('The theme, of whichever network has it.'),
		target_kind: choice(
			CROSSWALK_TARGETS,
			'What the theme meets: an advocacy theme of the network, or a row of `partnership_actions`, `integration_actions` or `local_measures`.'
		),
		target_id: referenceByWord('target_kind', TARGET_TABLES, 'The advocacy theme, action or measure.'),
		why: text('How the two meet.'),
		...provenance
	}
});
export type CrosswalkLink = RowOf<typeof crosswalk>;
