import { choice, date, id, list, optional, text } from '../column.ts';
import { CHANGE_KINDS } from '../../domain/choices.ts';
import { defineTable, type RowOf } from '../table.ts';

export const changes = defineTable({
	name: 'changes',
	description:
		'What changed in the tables from version to version; a new version writes it, and it is no part of the version. Leave it empty to begin with.',
	key: ['change_id'],
	required: false,
	columns: {
		change_id: id('The change.'),
		version: text('The version that has the change, or a name of it.'),
		previous: optional(text('The version before it.')),
		changed_on: date('When the change was logged.'),
		kind: choice(CHANGE_KINDS, 'Whether the record was added, changed or removed.'),
		changed_table: text('The table of the record, without `.csv`.'),
		changed_id: text('The record; its id stays what it was, also where it was removed.'),
		cities: list('Ids of the cities that the record is about, also of those that are gone.'),
		column: optional(text('The column that changed; empty for a whole record.')),
		old_value: optional(text('The cell as it was; of a removed record, what it said.')),
		new_value: optional(text('The cell as it is; of an added record, what it says.')),
		why: optional(text('Why it was changed, or what became of a removed record.')),
		source: optional(text('What the change rests on.'))
	}
});
export type Change = RowOf<typeof changes>;
