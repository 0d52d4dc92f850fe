import type { Ask } from '../../domain/open-question.ts';
import { formatNumber } from '../../format/number.ts';
import { questions as texts } from './texts/questions.ts';

/** What a profile leaves open, as questions to the city; what they are about follows as a list. */
export const questions = {
	...texts,
	/** The question by the number of things that it is about; they follow as a list. */
	ask: {
		title: () => 'Which title would the city give its profile?',
		population: () => 'How many people live in the place, and on which date?',
		coordinatorRole: () => 'Which role coordinates the project?',
		socialClimate: () => 'How do residents see migration and newcomers?',
		noFigures: () => 'Which figures describe migration in the city?',
		standIn: (count) =>
			count === 1
				? 'One figure is that of a larger area. What is the city’s own?'
				: `${formatNumber(count)} figures are those of a larger area. What are the city’s own?`,
		undated: (count) =>
			count === 1
				? 'To which date or period does this figure refer?'
				: `To which date or period do these ${formatNumber(count)} figures refer?`,
		groupSize: (count) => `How many people belong to ${count === 1 ? 'this group' : 'these groups'}?`,
		impliedGroups: (count) =>
			`We read ${count === 1 ? 'this group' : 'these groups'} from the text, which does not name ${count === 1 ? 'it' : 'them'}. Rightly?`,
		absentGroups: (count) =>
			`The profile does not speak of ${count === 1 ? 'this group' : 'these groups'}. Who lives here, and what is known?`,
		noChallenges: () => 'Which challenges does the city face?',
		noLearningNeed: (count) =>
			`What does the city want to learn about ${count === 1 ? 'this challenge' : 'these challenges'}?`,
		emptyQuadrants: (count) => `What belongs in ${count === 1 ? 'this empty list' : 'these empty lists'}?`,
		noActions: () => 'What is the city’s action plan to focus on?',
		needWithoutAction: (count) =>
			`A need and no action on ${count === 1 ? 'this theme' : 'these themes'}. What is planned?`,
		noPractices: () => 'Which practice could other cities learn from?',
		leadOrganisation: () => 'Who leads it?',
		partners: () => 'Who takes part?',
		funding: () => 'Who pays for it?',
		since: () => 'Since when does it run?',
		fundUnclear: (count) =>
			`From the profile, access to ${count === 1 ? 'this fund' : 'these funds'} is unclear. Is it settled now?`,
		fundNotStated: (count) => `Can the city use ${count === 1 ? 'this fund' : 'these funds'}?`,
		lowConfidence: (count) =>
			count === 1
				? 'We guessed the kind of this entry. Is it a need, a planned action or a practice?'
				: 'We guessed the kind of these entries. Are they needs, planned actions or practices?',
		silentThemes: (count) =>
			`The grid has no entry on ${count === 1 ? 'this theme' : 'these themes'}. Nothing to say, or nothing entered?`
	} satisfies Record<Ask, (count: number) => string>,
	challenge: (position: number) => `challenge ${position}`
};
