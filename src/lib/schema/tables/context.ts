import { choice, id, optional, reference, text } from '../column.ts';
import { NOTE_KINDS, STATEMENT_KINDS } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const contextStatements = defineTable({
	name: 'context_statements',
	description:
		'What the sources of the policy context say that belongs to no action or measure alone: what a partnership is, its problem and aims, what a fund is for.',
	key: ['statement_id'],
	required: false,
	columns: {
		statement_id: id('The statement.'),
		kind: choice(
			STATEMENT_KINDS,
			'What it is about: the partnership of the work plan, its problem, its aim, a fund, the action plan, or the partnership of the Commission and the Committee of the Regions.'
		),
		action_id: optional(
			reference('partnership_actions', 'The action whose problem or aim it is; empty for the whole.')
		),
		fund: optional(text('The fund, by the name that networks have for it; empty for all funds.')),
		text: text('The statement, in our words.'),
		...provenance
	}
});
export type ContextStatement = RowOf<typeof contextStatements>;

export const contextNotes = defineTable({
	name: 'context_notes',
	description:
		'Where the sources of the policy context contradict themselves or slip, what they lack, and what we concluded; one remark a row.',
	key: ['note_id'],
	required: false,
	columns: {
		note_id: id('The remark.'),
		kind: choice(NOTE_KINDS, 'As in the remarks of a network.'),
		record_table: text('The table that it bears on most.'),
		text: text('The remark, and what the tables keep.'),
		...provenance
	}
});
export type ContextNote = RowOf<typeof contextNotes>;
