import { choice, date, id, optional, referenceByColumn, references, text } from '../column.ts';
import { LATER_KINDS } from '../../domain/choices.ts';
import { UPDATED_TABLES } from '../../domain/record.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const later = defineTable({
	name: 'later',
	description:
		'What sources that are later than the baseline say; the rows that it updates stay as they are printed.',
	key: ['later_id'],
	required: false,
	columns: {
		later_id: id('The later fact.'),
		kind: choice(
			LATER_KINDS,
			'held: it took place; moved: it took place at another time; result: what came of it; changed: it is otherwise now; contradicts: another source says otherwise of the same time; output: something that was made.'
		),
		record_table: optional(
			choice(
				UPDATED_TABLES,
				'The table of the record that it updates, without `.csv`; empty where it updates none.'
			)
		),
		record_id: optional(
			referenceByColumn('record_table', 'The record that it updates; empty where it updates none.')
		),
		city_ids: references('cities', 'Cities that it is about.'),
		theme_ids: references('themes', 'Themes that it is about.'),
		date: optional(
			date('When it took place, or the time that it speaks of; empty where the source has no date.')
		),
		end_date: optional(date('Its last day or month, where it has several.')),
		text: text('The fact in our words.'),
		...provenance
	}
});
export type LaterFact = RowOf<typeof later>;
