import { formatList } from '../../format/list.ts';
import { formatNumber } from '../../format/number.ts';
import { joinSentences } from '../../format/sentences.ts';
import { plural } from '../plural.ts';
import { themeQuestion as texts } from './texts/theme-question.ts';

interface Sized {
	readonly name: string;
	readonly population: number;
}

const GUESTS = 4;

const cities = (names: readonly string[]): string =>
	names.length > GUESTS ? plural(names.length, { one: 'city', other: 'cities' }) : formatList(names);

/** Questions of a meeting pack between the host and its guests. */
export const themeQuestion = {
	...texts,
	heading: (host: string) => `On the themes: what ${host} needs, and what the others bring`,
	practiceOf: (title: string, city: string) => `${title} (${city})`,
	needs: (host: string) =>
		`Each need of ${host} with what other cities practise on it. What of it would work in ${host}, and what would it take there?`,
	answered: (practices: readonly string[], isCoded: boolean) =>
		`${isCoded ? 'On its subject, or touching it' : 'On the same theme'}: ${formatList(practices)}.`,
	planned: (actions: readonly string[], host: string) =>
		joinSentences([
			`${host} plans: ${actions.join('; ')}`,
			'With whom, by when and with what money? The tables say none of these.'
		]),
	alsoNeeded: (names: readonly string[]) =>
		`Also a need of ${cities(names)}: what have they tried, and what did not work?`,
	holderNotStated: (theme: string, host: string) =>
		`${theme}: the profile does not say who is competent in ${host}. Who is, and do they take part?`,
	heldBy: (theme: string, host: string, levels: readonly string[]) =>
		`${theme}: by the profile of ${host}, others decide with it or in its place (${formatList(levels)}). Who of them takes part?`,
	guestsHold: (names: readonly string[]) =>
		`${cities(names)} ${names.length === 1 ? 'holds' : 'hold'} a competence for it, by ${names.length === 1 ? 'its profile' : 'their profiles'}: what of their practice rests on that?`,
	smaller: (host: string, population: number, least: Sized) =>
		`${host} has ${formatNumber(population)} residents; the smallest of the others with a practice on the themes, ${least.name}, has ${formatNumber(least.population)}. What works at the size of ${host}?`,
	larger: (host: string, population: number, most: Sized) =>
		`${host} has ${formatNumber(population)} residents; the largest of the others with a practice on the themes, ${most.name}, has ${formatNumber(most.population)}. What works at the size of ${host}?`,
	money: (host: string, funds: readonly string[]) =>
		`The tables know of no European fund that ${host} can reach (${funds.join('; ')}). What would pay for what the meeting works out?`,
	group: (group: string, host: string, names: readonly string[]) =>
		`The agenda names ${group}, and no figure of ${host} counts them${names.length > 0 ? `; of the others, ${cities(names)} ${names.length === 1 ? 'gives' : 'give'} one` : ''}. How many are there, and who counts them?`,
	since: (facts: number, host: string) =>
		`Later sources name ${plural(facts, { one: 'change', other: 'changes' })} on the themes in ${host} (below). Which needs of the report stand as before?`
};
