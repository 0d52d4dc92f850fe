import { choice, id, integer, optional, reference, text, withDefault } from '../column.ts';
import { GROUP_STATUSES } from '../../domain/choices.ts';
import { POSITION_OF_ROW, defineTable, provenance, type RowOf } from '../table.ts';

export const groups = defineTable({
	name: 'groups',
	description: 'The migrant groups of the matrix, in its order.',
	key: ['group_id'],
	required: false,
	columns: {
		group_id: id('The group.'),
		position: withDefault(
			integer('Place in the order, from 1.', { minimum: 1 }),
			POSITION_OF_ROW,
			'the order of the rows'
		),
		label: text('Name of the group as printed.'),
		...provenance
	}
});
export type MigrantGroup = RowOf<typeof groups>;

export const groupMatrix = defineTable({
	name: 'group_matrix',
	description: 'Which city speaks of which group; all cities by all groups.',
	key: ['city_id', 'group_id'],
	required: false,
	columns: {
		city_id: reference('cities', 'The city.'),
		group_id: reference('groups', 'The group.'),
		status: choice(
			GROUP_STATUSES,
			'named: the profile, or the grid, names it; implied: it follows from the text; absent: nothing is said.'
		),
		evidence: optional(text('What the source says of it.')),
		...provenance
	}
});
export type GroupMark = RowOf<typeof groupMatrix>;
