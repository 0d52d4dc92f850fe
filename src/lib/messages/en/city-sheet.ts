import { formatList } from '../../format/list.ts';

/** What a city takes away of itself: its profile as a document, and a sheet of two pages for who decides. */
export const citySheet = {
	link: 'A sheet for the mayor, two pages',
	title: (city: string) => `${city}: what we need, and who can help`,
	description: (city: string, network: string) =>
		`A sheet of two pages for who decides in ${city}: situation, three needs, who can help, what is asked. From the documents of ${network}.`,
	back: (city: string) => `Profile of ${city}`,
	situation: 'The situation',
	needs: 'Three needs',
	needsLead: 'The first that the profile names, in its order; it ranks none.',
	needsReadyFirst:
		'Those for which another city has something ready come first, then the others, each in the order of the profile; it ranks none.',
	sameDifficulty: 'It has the same difficulty itself.',
	proposes: 'The report itself proposes for the city:',
	proposed: (title: string, kind: string) => `${title} (${kind.toLowerCase()})`,
	funds: 'European funds, as the profile states it:',
	help: 'Who can help:',
	open: { lead: 'who leads it', funding: 'who pays for it', since: 'since when it runs' },
	toAsk: (open: readonly string[]) => `To ask: ${formatList(open)}.`,
	wantsToLearn: 'We want to learn:',
	plans: 'We plan:',
	shows: 'We can show in return:',
	helps: (city: string) => `${city}: `,
	nobody: 'No record of another city was found on just this.',
	nearest: (subject: string, cities: readonly string[]) =>
		`The nearest subject: ${subject} (${formatList(cities)}).`,
	learnTogether: (cities: readonly string[]) =>
		`Asked by ${formatList(cities)}, too: a group to learn together.`,
	asked: 'What is asked',
	askedPoints: {
		choose: 'Say which of the needs comes first.',
		visit: (cities: readonly string[]) =>
			`Agree to a visit of two days to ${cities.length === 1 ? cities[0]! : `one of ${formatList(cities)}`}, and name who goes.`,
		together: 'Agree that colleagues meet those of the cities that ask the same.',
		plan: 'Say who answers for each planned action, and by when.'
	},
	nothing: 'The profile names no need.',
	plainLead: 'The whole profile as a document.',
	profileTitle: (city: string) => `Profile: ${city}`,
	profileDescription: (city: string, network: string) =>
		`The profile of ${city} in the documents of ${network}, with the page of each statement.`,
	figureHeader: ['Figure', 'Value', 'Area and period'],
	made: (source: string, version: string) =>
		`Made from: ${source}. Dataset ${version}. Sentences are ours; figures, names and titles are the source’s.`
};
