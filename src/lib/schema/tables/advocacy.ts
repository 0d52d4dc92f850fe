import {
	choice,
	id,
	inHeader,
	integer,
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
				'The claim that the evidence is sorted by, in one sentence: a record bears it out or is a counter-example. Empty where `advocacy_claims.csv` has several, or where there is none.'
			)
		),
		request: optional(
			text(
				'What the source says should be done, in our words; empty where it names an obstacle or its own plans only.'
			)
		),
		asked_of: optional(text('Of whom the source says so; empty where it does not say.')),
		city_ids: inHeader(references('cities', 'Cities as the source names them, each once.')),
		others_linked: optional(
			text('Whom else the source links to it without naming a city, in our words; empty where nobody.')
		),
		theme_ids: references('themes', 'Themes of the grid that it touches.'),
		...provenance
	}
});
export type AdvocacyTheme = RowOf<typeof advocacy>;

export const advocacyClaims = defineTable({
	name: 'advocacy_claims',
	description:
		'The claims of an ask of which one or another may hold, each in a row of its own, so that its cities are counted apart.',
	key: ['claim_id'],
	required: false,
	columns: {
		claim_id: id('The claim.'),
		advocacy_id: reference('advocacy', 'The advocacy theme.'),
		position: integer('Place among the claims of the theme.', { minimum: 1 }),
		text: text('The claim in one sentence, in our words.'),
		...provenance
	}
});

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
		stance: choice(
			STANCES,
			'for: it bears the claim out; against: it is a counter-example; qualifies: it limits what the other records of its city say, so that who quotes them has to name it; context: background.'
		),
		claim_ids: references(
			'advocacy_claims',
			'The claims of the theme that it bears on; empty where the theme has no more than one. Context may bear on all of them.'
		),
		why: text('How the record bears on the claim.'),
		...provenance
	}
});
export type AdvocacyEvidence = RowOf<typeof advocacyEvidence>;
