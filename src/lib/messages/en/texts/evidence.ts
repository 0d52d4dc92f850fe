import type { InferredPart } from '../../../domain/inferred-part.ts';
import type { Basis, Confidence, GridKind, SwotQuadrant } from '../../../domain/choices.ts';

export const evidence = {
	empty: {
		'not-stated': 'Not stated in the source',
		picture: 'Not in the text (was a picture)',
		'no-entry': 'No entry'
	},
	emptyShort: { 'not-stated': 'not stated', picture: 'was a picture', 'no-entry': 'no entry' },
	kind: { need: 'Need', action: 'Action', practice: 'Practice' } satisfies Record<GridKind, string>,
	kindLetter: { need: 'N', action: 'A', practice: 'P' } satisfies Record<GridKind, string>,
	quadrant: {
		strength: 'Strength',
		weakness: 'Weakness',
		opportunity: 'Opportunity',
		threat: 'Threat'
	} satisfies Record<SwotQuadrant, string>,
	quadrantPlural: {
		strength: 'Strengths',
		weakness: 'Weaknesses',
		opportunity: 'Opportunities',
		threat: 'Threats'
	} satisfies Record<SwotQuadrant, string>,
	/** The word that says what a record is, by table kind. */
	recordKind: {
		challenge: 'Challenge',
		'learning-need': 'Learning need',
		need: 'Grid: need',
		action: 'Planned action',
		practice: 'Good practice',
		strength: 'Strength',
		weakness: 'Weakness',
		opportunity: 'Opportunity',
		threat: 'Threat',
		strategy: 'Strategy',
		competence: 'Competence or funding',
		figure: 'Figure',
		city: 'City',
		'later-held': 'After the report: held',
		'later-moved': 'After the report: moved',
		'later-result': 'After the report: what came of it',
		'later-changed': 'After the report: changed',
		'later-contradicts': 'After the report: contradicts it',
		'later-output': 'After the report: output'
	} as Readonly<Record<string, string>>,
	basis: { stated: 'Stated', inferred: 'Inferred', editorial: 'Editorial' } satisfies Record<Basis, string>,
	basisLong: {
		stated: 'Stated in the source.',
		inferred: 'Inferred: we concluded it from the text.',
		editorial: 'Editorial: our own link or wording, not a statement of the source.'
	} satisfies Record<Basis, string>,
	/** What is inferred, in a word or two. */
	inferred: { kind: 'Kind inferred', mark: 'Mark inferred', wording: 'Inferred' } satisfies Record<
		InferredPart,
		string
	>,
	inferredLong: {
		kind: 'It stands in the source; that it is of this kind is inferred.',
		mark: 'The mark is inferred from what the profile says, or does not say.',
		wording: 'Inferred: we concluded it from the text.'
	} satisfies Record<InferredPart, string>,
	confidence: {
		high: 'The kind is clear from the profile.',
		medium: 'The kind is likely, not certain.',
		low: 'The kind is a guess: nothing in the profile settles it.'
	} satisfies Record<Confidence, string>,
	source: 'Source',
	noPage: 'no page',
	permalink: 'Permanent link',
	/** What leads to a record's note, until it has come to where the reader is. */
	noteLink: 'Basis, note and permanent link',
	notesLead:
		'How each statement stands in its source: the page, whether it is stated or inferred, and what it rests on.'
};
