import { choice, id, reference, references, text, withDefault } from '../column.ts';
import { CONFIDENCES, GRID_KINDS } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const grid = defineTable({
	name: 'grid',
	description: 'The challenge / action / practice grid: cities by themes.',
	key: ['entry_id'],
	required: true,
	columns: {
		entry_id: id('The entry.'),
		city_id: reference('cities', 'The city.'),
		theme_id: reference('themes', 'The column that it is printed in.'),
		kind: choice(GRID_KINDS, 'A need, a planned action or a practice.'),
		text: text('The entry in our words.'),
		confidence: withDefault(choice(CONFIDENCES, 'How sure the kind is.'), 'high'),
		need_ids: references('needs', 'Needs of the profile behind it.'),
		action_ids: references('actions', 'Actions of the profile behind it.'),
		practice_ids: references('practices', 'Practices of the profile behind it.'),
		policy_ids: references('policies', 'Strategies or competences of the profile behind it.'),
		swot_ids: references('swot', 'SWOT entries of the profile behind it.'),
		...provenance
	}
});
export type GridEntry = RowOf<typeof grid>;
