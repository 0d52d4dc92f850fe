/** Something that a profile leaves open, as a question to the city. */
export interface OpenQuestion {
	readonly topic: QuestionTopic;
	readonly ask: Ask;
	/** What it is asked about; empty where the question stands for itself. */
	readonly subjects: readonly QuestionSubject[];
}

/** A thing that a question is about, with its address within the profile or the grid where it has one. */
export interface QuestionSubject {
	readonly label: string;
	/** Id of a record on the same profile. */
	readonly anchor?: string;
	/** Id of an entry of the grid. */
	readonly entryId?: string;
}

export const QUESTION_TOPICS = [
	'profile',
	'figures',
	'groups',
	'needs',
	'plans',
	'practices',
	'funding',
	'grid'
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

/** Fields of a practice that a source may leave out. */
export const PRACTICE_FIELDS = ['leadOrganisation', 'partners', 'funding', 'since'] as const;
export type PracticeField = (typeof PRACTICE_FIELDS)[number];

export type Ask =
	| 'title'
	| 'population'
	| 'coordinatorRole'
	| 'socialClimate'
	| 'noFigures'
	| 'undated'
	| 'standIn'
	| 'groupSize'
	| 'impliedGroups'
	| 'absentGroups'
	| 'noChallenges'
	| 'noLearningNeed'
	| 'emptyQuadrants'
	| 'noActions'
	| 'needWithoutAction'
	| 'noPractices'
	| PracticeField
	| 'fundNotStated'
	| 'fundUnclear'
	| 'silentThemes'
	| 'lowConfidence';
