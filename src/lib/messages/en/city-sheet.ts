import { formatChoice, formatList } from '../../format/list.ts';
import { citySheet as texts } from './texts/city-sheet.ts';

/** What a city takes away of itself: its profile as a document, and a sheet of two pages for who decides. */
export const citySheet = {
	...texts,
	title: (city: string) => `${city}: what we need, and who can help`,
	description: (city: string, network: string) =>
		`A sheet of two pages for who decides in ${city}: situation, three needs, who can help, what is asked. From the documents of ${network}.`,
	back: (city: string) => `Profile of ${city}`,
	plans: (shown: number, all: number) =>
		shown < all ? `We plan (${shown} of ${all}; those on these needs first):` : 'We plan:',
	proposed: (title: string, kind: string) => `${title} (${kind.toLowerCase()})`,
	hostedMeeting: (title: string, when: string) => `${title} (${when})`,
	/** What the city itself says of a fund that pays for what another shows. */
	forUs: (fund: string, access: string) => `Paid from ${fund}; for us: ${access}.`,
	toAsk: (open: readonly string[]) => `To ask: ${formatList(open)}.`,
	needsLead: (shown: number, all: number) =>
		`The ${shown < all ? `first ${shown} of the ${all} ` : ''}needs of the profile, in its order; it ranks none.`,
	needsPlannedFirst: (shown: number, all: number) =>
		`${shown < all ? `${shown} of the ${all}` : 'The'} needs of the profile, which ranks none: its first; then those on which we plan something and others can help; then those for which others have something ready.`,
	since: (more: number) =>
		`After the report, from other sources${more > 0 ? ` (${more} more in the profile)` : ''}:`,
	partOfIt: (subject: string) => `Only this part: ${subject}.`,
	difficultyOn: (subject: string) => `It has a difficulty itself on another part of the need: ${subject}.`,
	above: (text: string) => `${text.replace(/\.$/, '')} (see above)`,
	helps: (city: string) => `${city}: `,
	nearest: (subject: string, cities: readonly string[]) =>
		`The nearest subject: ${subject} (${formatList(cities)}).`,
	learnTogether: (asking: readonly string[], planning: readonly string[]) => {
		const parts = [
			...(asking.length > 0 ? [`needed in ${formatList(asking)}`] : []),
			...(planning.length > 0 ? [`planned in ${formatList(planning)}`] : [])
		];
		return `Also ${parts.join('; ')}: we could learn together.`;
	},
	askedPoints: {
		...texts.askedPoints,
		proposed: (titles: readonly string[]) =>
			`Say whether we join the proposed staff ${titles.length === 1 ? 'exchange' : 'exchanges'}: ${formatList(titles)}.`,
		/** A city, with what a visit there is about. */
		visited: (city: string, subjects: readonly string[]) =>
			subjects.length > 0 ? `${city} (on: ${subjects.join('; ')})` : city,
		visit: (cities: readonly string[]) =>
			`Agree to a visit of two days to ${formatChoice(cities)}, and name who goes.`,
		ended: (end: string) => `Say who pays for visits and meetings: the network has ended (${end}).`
	},
	profileTitle: (city: string) => `Profile: ${city}`,
	profileDescription: (city: string, network: string) =>
		`The profile of ${city} in the documents of ${network}, with the page of each statement.`,
	made: (source: string, version: string) =>
		`Made from: ${source}. Dataset ${version}. Sentences are ours; figures, names and titles are the source’s.`
};
