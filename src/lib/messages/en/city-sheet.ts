import { formatList } from '../../format/list.ts';
import { citySheet as texts } from './texts/city-sheet.ts';

const oneOf = (cities: readonly string[]): string =>
	cities.length === 1 ? cities[0]! : `one of ${formatList(cities)}`;

/** What a city takes away of itself: its profile as a document, and a sheet of two pages for who decides. */
export const citySheet = {
	...texts,
	title: (city: string) => `${city}: what we need, and who can help`,
	description: (city: string, network: string) =>
		`A sheet of two pages for who decides in ${city}: situation, three needs, who can help, what is asked. From the documents of ${network}.`,
	back: (city: string) => `Profile of ${city}`,
	plans: (shown: number, all: number) =>
		shown < all ? `We plan (${shown} of ${all}, first what is on these needs):` : 'We plan:',
	proposed: (title: string, kind: string) => `${title} (${kind.toLowerCase()})`,
	hostedMeeting: (title: string, when: string) => `${title} (${when})`,
	toAsk: (open: readonly string[]) => `To ask: ${formatList(open)}.`,
	needsLead: (shown: number, all: number) =>
		`The first ${shown < all ? `${shown} of the ${all} ` : ''}that the profile names, in its order; it ranks none.`,
	needsPlannedFirst: (shown: number, all: number) =>
		`${shown < all ? `${shown} of the ${all} that the profile names: its first` : 'The first of the profile'}; then those that the city’s plans are on and that others can help with; then those for which others have something ready. It ranks none.`,
	since: (more: number) =>
		`After the report, from other sources${more > 0 ? ` (${more} more in the profile)` : ''}:`,
	partOfIt: (subject: string) => `This part: ${subject}.`,
	difficultyOn: (subject: string) => `It has a difficulty itself on another part of the need: ${subject}.`,
	above: (text: string) => `${text.replace(/\.$/, '')} (see above)`,
	helps: (city: string) => `${city}: `,
	nearest: (subject: string, cities: readonly string[]) =>
		`The nearest subject: ${subject} (${formatList(cities)}).`,
	learnTogether: (asking: readonly string[], planning: readonly string[]) => {
		const parts = [
			...(asking.length > 0 ? [`asked by ${formatList(asking)}`] : []),
			...(planning.length > 0 ? [`planned by ${formatList(planning)}`] : [])
		];
		return `Also ${parts.join('; ')}: a group to learn together.`;
	},
	askedPoints: {
		...texts.askedPoints,
		proposed: (titles: readonly string[]) =>
			`Say whether we take up what the report proposes: ${formatList(titles)}.`,
		visit: (cities: readonly string[]) =>
			`Agree to a visit of two days to ${oneOf(cities)}, and name who goes.`,
		visitLimited: (cities: readonly string[]) =>
			`Decide whether to visit ${oneOf(cities)}, given the limits stated above.`
	},
	profileTitle: (city: string) => `Profile: ${city}`,
	profileDescription: (city: string, network: string) =>
		`The profile of ${city} in the documents of ${network}, with the page of each statement.`,
	made: (source: string, version: string) =>
		`Made from: ${source}. Dataset ${version}. Sentences are ours; figures, names and titles are the source’s.`
};
