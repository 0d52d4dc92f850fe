import { choice, id, list, optional, reference, references, text } from '../column.ts';
import { NOTE_KINDS } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const notes = defineTable({
	name: 'notes',
	description:
		'How the tables were made, what was concluded, what is missing, and where the source contradicts itself or slips; one remark a row.',
	key: ['note_id'],
	required: false,
	columns: {
		note_id: id('The remark.'),
		kind: choice(
			NOTE_KINDS,
			'method: how the tables were made; inferred: we concluded it; missing: the source lacks it or we left it out; conflict: the source says two things; slip: a misprint or an unclear passage.'
		),
		text: text('The remark, and what the tables keep.'),
		city_id: optional(reference('cities', 'The city that it is about; empty where it is about the network.')),
		record_table: optional(text('The table that it bears on most.')),
		...provenance
	}
});
export type Note = RowOf<typeof notes>;

export const glossary = defineTable({
	name: 'glossary',
	description: 'Short forms that the texts use, spelled out and explained.',
	key: ['term_id'],
	required: false,
	columns: {
		term_id: id('The term.'),
		term: text('The short form as the texts write it.'),
		full_name: text('What it stands for.'),
		meaning: text('What it is, in one sentence.'),
		...provenance
	}
});
export type GlossaryTerm = RowOf<typeof glossary>;

export const pictures = defineTable({
	name: 'pictures',
	description:
		'What the profiles of the source show as a picture only, so that its values are in no table; one picture a row, in the order of the profiles.',
	key: ['picture_id'],
	required: false,
	columns: {
		picture_id: id('The picture.'),
		label: text('What it is of, as the source calls it.'),
		parts: list('What it is divided into, as far as the text has it.'),
		city_ids: references('cities', 'Cities whose profile has it; none where every profile does.'),
		...provenance
	}
});
export type Picture = RowOf<typeof pictures>;
