import type { PracticeField, QuestionTopic } from '../../../domain/open-question.ts';

export const questions = {
	topic: {
		profile: 'The profile itself',
		figures: 'Figures',
		groups: 'Migrant groups',
		needs: 'Needs, strengths and weaknesses',
		plans: 'Planned actions',
		practices: 'Practices',
		funding: 'Funding',
		grid: 'The grid'
	} satisfies Record<QuestionTopic, string>,
	/** Fields of a practice, by the question that its absence raises. */
	practiceField: {
		leadOrganisation: 'Led by',
		partners: 'With',
		funding: 'Paid for by',
		since: 'Since'
	} satisfies Record<PracticeField, string>
};
