import {
	choice,
	id,
	inHeader,
	optional,
	pattern,
	reference,
	referenceByColumn,
	references,
	text
} from '../column.ts';
import { STANCES } from '../../domain/choices.ts';
import { defineTable, provenance, type RowOf } from '../table.ts';

export const advocacy = defineTable({
	name: 'advocacy',
	description: 'Advocacy themes of the network, with the cities that the source names.',
	key: ['advocacy_id'],
	required: false,
	columns: {
		advocacy_id: id('The advocacy theme.'),
		title: text('Title as printed.'),
		summary: text('The ask in our words.'),
		claim: optional(
			text(
				'The claim that the evidence is sorted by, in one sentence: a record bears it out or is a counter-example.'
			)
		),
		request: optional(
			text(
				'What the source says should be done, in our words; empty where it names an obstacle or its own plans only.'
			)
		),
		asked_of: optional(text('Of whom the source says so; empty where it does not say.')),
		city_ids: inHeader(references('cities', 'Cities as the source names them, each once.')),
		theme_ids: references('themes', 'Themes of the grid that it touches.'),
		...provenance
	}
});
export type AdvocacyTheme = RowOf<typeof advocacy>;

export const advocacyEvidence = defineTable({
	name: 'advocacy_evidence',
	description: 'Which record of which city bears on an advocacy claim; a city with none is silent.',
	key: ['advocacy_id', 'record_table', 'record_id'],
	required: false,
	columns: {
		advocacy_id: reference('advocacy', 'The advocacy theme.'),
		record_table: pattern(
			'[a-z]+(_[a-z]+)*',
			'the name of a table without .csv (such as needs)',
			'The table of the record, without `.csv`.'
		),
		record_id: referenceByColumn(
			'record_table',
			'The record: its id, or what stands for one in tables without ids (`north-harbour-fund-esf`).'
		),
		stance: choice(STANCES, 'Whether it speaks for the claim, against it, or gives context.'),
		why: text('How the record bears on the claim.'),
		...provenance
	}
});
export type AdvocacyEvidence = RowOf<typeof advocacyEvidence>;
