import { MEANS } from '../../domain/choices.ts';
import {
	choice,
	id,
	integer,
	languageTag,
	list,
	optional,
	pattern,
	reference,
	referenceByColumn,
	references,
	text,
	url
} from '../column.ts';
import { defineTable, type RowOf } from '../table.ts';

export const subjects = defineTable({
	name: 'subjects',
	description:
		'Subjects, finer than themes: what two colleagues would exchange on. The list is editorial; a network works without it.',
	key: ['subject_id'],
	required: false,
	columns: {
		subject_id: id('The subject.'),
		position: integer('Place in the order, from 1.', { minimum: 1 }),
		theme_id: reference('themes', 'The theme that it stands under.'),
		label: text('Name of the subject.'),
		definition: text('What it is, in one sentence.'),
		scope_note: optional(text('What belongs to it, and what belongs to another subject.')),
		neighbour_ids: references(
			'subjects',
			'Neighbouring subjects: close enough to be worth a look, and said so.'
		),
		means: optional(
			choice(
				MEANS,
				'Of a subject that anything new takes, whatever it is: money, staff (and what they can do), or will (of those who decide). A lack of it may block any take-up.'
			)
		),
		definition_source: optional(text('What the definition follows, where it follows something.')),
		definition_url: optional(url('Where that can be read.'))
	}
});
export type Subject = RowOf<typeof subjects>;

export const subjectWords = defineTable({
	name: 'subject_words',
	description: 'The words by which people look for a subject, a row for each language.',
	key: ['subject_id', 'lang'],
	required: false,
	columns: {
		subject_id: reference('subjects', 'The subject.'),
		lang: languageTag('Language of the words.'),
		preferred: text('The usual term.'),
		other_words: list('Other terms and spellings, separated by `;`.')
	}
});

export const recordSubjects = defineTable({
	name: 'record_subjects',
	description:
		'What a record is about: its subjects, as an editor coded them. Always editorial: the source does not say it.',
	key: ['record_table', 'record_id'],
	required: false,
	columns: {
		record_table: pattern(
			'[a-z]+(_[a-z]+)*',
			'the name of a table without .csv (such as needs)',
			'The table of the record, without `.csv`.'
		),
		record_id: referenceByColumn('record_table', 'The record.'),
		subject_ids: references('subjects', 'Its subjects, the main one first; empty where none fits.'),
		also_ids: references('subjects', 'What it touches besides: named in its text in passing, or an effect.'),
		note: optional(text('Why these, where that is not plain.'))
	}
});
export type RecordSubjects = RowOf<typeof recordSubjects>;
