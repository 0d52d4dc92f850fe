import { id, integer, optional, text, withDefault } from '../column.ts';
import { POSITION_OF_ROW, defineTable, provenance, type RowOf } from '../table.ts';

export const themes = defineTable({
	name: 'themes',
	description: 'The themes of the network, in the order of its grid.',
	key: ['theme_id'],
	required: true,
	minimumRows: 1,
	columns: {
		theme_id: id('The theme.'),
		position: withDefault(
			integer('Place in the order, from 1.', { minimum: 1 }),
			POSITION_OF_ROW,
			'the order of the rows'
		),
		category: text('The heading that it stands under.'),
		label: text('Name of the theme as printed.'),
		short_label: optional(text('A shorter name for narrow columns.')),
		question: optional(text('What the theme asks.')),
		...provenance
	}
});
export type Theme = RowOf<typeof themes>;
