import { choice, id, inHeader, mayBeEmpty, optional, references, text } from '../column.ts';
import { EXCHANGE_KINDS, OUTPUT_KINDS } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const exchangeTopics = defineTable({
	name: 'exchange_topics',
	description: 'Staff-exchange topics and subgroups that the source proposes.',
	key: ['topic_id'],
	required: false,
	columns: {
		topic_id: id('The topic.'),
		kind: choice(EXCHANGE_KINDS, 'A staff exchange or a subgroup.'),
		title: text('Title of the topic.'),
		city_ids: inHeader(references('cities', 'Cities that the source names.')),
		open_list: mayBeEmpty(choice(['yes', 'no'], 'yes where the list of the source is left open.')),
		theme_ids: references('themes', 'Themes that it is about.'),
		...provenance
	}
});
export type ExchangeTopic = RowOf<typeof exchangeTopics>;

export const initiatives = defineTable({
	name: 'initiatives',
	description: 'City networks, charters and declarations, with the partner cities active in them.',
	key: ['initiative_id'],
	required: false,
	columns: {
		initiative_id: id('The initiative.'),
		name: text('Name as printed.'),
		scope: text('Where it works: transnational, national and so on.'),
		since: optional(text('When it began.')),
		city_ids: references('cities', 'Partner cities that the source names as active.'),
		summary: text('What it is, in our words.'),
		...provenance
	}
});
export type Initiative = RowOf<typeof initiatives>;

export const outputs = defineTable({
	name: 'outputs',
	description: 'Outputs and trainings that the network plans.',
	key: ['output_id'],
	required: false,
	columns: {
		output_id: id('The output.'),
		title: text('Title as printed.'),
		kind: choice(OUTPUT_KINDS, 'An output or a training.'),
		timing: optional(text('When, as the source says it.')),
		summary: text('What it is, in our words.'),
		...provenance
	}
});
export type Output = RowOf<typeof outputs>;
