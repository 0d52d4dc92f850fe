import type { FundAccess } from '../../domain/choices.ts';
import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';
import { advocacy } from './advocacy.ts';
import { comparisonSummary } from './comparison-summary.ts';
import { exchangePlan as texts } from './texts/exchange-plan.ts';

interface NamedFunds {
	readonly city: string;
	readonly funds: readonly { readonly fund: string; readonly access: FundAccess }[];
}

/** The exchange plan: its sections, the draft programme, and its page. Roles, never names. */
export const exchangePlan = {
	...texts,
	title: (learner: string, host: string) => `Exchange plan: ${learner} visits ${host}`,
	description: (learner: string, host: string) =>
		`Draft for a staff exchange in which ${learner} learns from ${host}: aims, questions, two-day programme, planning call and follow-up.`,
	/** What the source proposes to the two on something else than the plan is about. */
	proposedElsewhere: (title: string) =>
		`The report proposes an exchange of the two on another subject than this plan: ${title}`,
	/** Another record of the host that stands for the same, or behind it. */
	behind: (kind: string, text: string) => `${kind}: ${text}`,
	/** Another thing of the host on what is asked. */
	further: (text: string) => `Also on this: ${text}`,
	aim: (learner: string, host: string) =>
		`${learner} wants to see how ${host} does what ${learner} needs, talk with those who do it, and take home what can be used.`,
	asks: (learner: string) => `What ${learner} asks:`,
	ownQuestion: (learner: string) => `A question of ${learner} in its own words; it stands in no source.`,
	notFound: (host: string) =>
		`The tables hold nothing of ${host} that answers it: ask ${host} whether there is something all the same.`,
	noMatch: (learner: string, host: string) =>
		`The tables hold nothing of ${host} that answers what ${learner} asks. You chose this pair yourselves: say here why.`,
	/** What a funder asks first. */
	country: {
		same: (learner: string, host: string, country: string) =>
			`${learner} and ${host} are in the same country, ${country}.`,
		other: (learner: string, own: string, host: string, other: string) =>
			`${learner} and ${host} are in two countries: ${own} and ${other}.`
	},
	/** What each profile says of which fund: one that a city cannot reach pays for nothing. */
	schemes: (named: readonly NamedFunds[]) => {
		const told = named.map(({ city, funds }, at) => {
			const says = funds.map(({ fund, access }) => `${fund} (${advocacy.accessWord[access]})`);
			return `${at === 0 ? 'the profile' : 'that'} of ${city} names ${says.length > 0 ? formatList(says) : 'none'}`;
		});
		const reached = named.flatMap(({ city, funds }) => {
			const own = funds.flatMap(({ fund, access }) => (access === 'accessible' ? fund : []));
			return own.length > 0 ? `${city} (${formatList(own)})` : [];
		});
		const payer =
			reached.length > 0
				? `Whether the access of ${formatList(reached)} covers a visit, the documents do not say; ask your funder.`
				: `No access is stated for ${formatList(named.map(({ city }) => city))}: ask your funder what else can pay for a visit.`;
		return `Of the European funds in the tables, ${told.join('; ')}. ${payer}`;
	},
	why: {
		nearness: (relation: string, subjects: readonly string[]) =>
			`${relation}${subjects.length > 0 ? `: ${formatList(subjects)}` : ''}.`,
		themes: (themes: readonly string[]) => `On the theme of ${formatList(themes)}.`,
		groups: (groups: readonly string[]) => `Groups that both cities name: ${formatList(groups)}.`
	},
	askHow: (text: string) => `On “${text}”: what did you do, in which order, and what would you not do again?`,
	sameDifficulty: (host: string) => `${host} has the same difficulty:`,
	transferHead: (learner: string, host: string) => ['In respect of', learner, host, 'How they compare'],
	above: (title: string) => `${title} (above).`,
	ofPair: (learner: string, host: string) => `${learner} and ${host}, whatever is asked`,
	ofAsk: (asks: readonly string[], shown: string) =>
		`${asks.map((ask) => `“${ask.replace(/\.$/, '')}”`).join(' and ')}: ${shown.replace(/\.$/, '')}`,
	respectOf: (respect: string, subject: string) => `${respect}: ${subject}`,
	/** What the comparison comes to, in words: names and counts of rows, no score. */
	summed: comparisonSummary,
	/** What compares in numbers, with its rule. */
	farApart: (times: string) => `Different: one is ${times} times the other`,
	near: (far: number) => `Alike: less than ${far} times the other`,
	/** Of a host whose money may end. */
	withRisk: (comparison: string) => `${comparison}; the host’s own money is a risk for what is visited`,
	/** What names the groups of a cell. */
	groups: {
		ask: (names: readonly string[]) => `What is asked names ${formatList(names)}`,
		practice: (names: readonly string[]) => `The practice is for ${formatList(names)}`,
		profile: (names: readonly string[]) => `What is asked names none; the profile names ${formatList(names)}`,
		shared: (names: readonly string[]) =>
			`What is asked names none; of the groups of the practice, the profile names ${names.length > 0 ? formatList(names) : 'none'}`
	},
	inhabitants: (number: string) => `${number} inhabitants`,
	programme: (learner: string, host: string, actors: readonly string[]) => [
		'**Day 1**',
		`- Morning: welcome by the coordinator of ${host}; how the practice came about; round of the questions of ${learner}`,
		'- Late morning: visit on site',
		`- Afternoon: meetings with the main actors${actors.length > 0 ? ` (${formatList(actors)}, as far as they can be met)` : ''}, service by service`,
		'- Late afternoon: shadowing in pairs, where possible: each visitor follows a professional at work',
		'- Evening: the visitors note what surprised them',
		'**Day 2**',
		'- Morning: shadowing goes on, or a second site; talk with people who use the service, where they wish so',
		'- Late morning: money, law and staff: what it takes, with those who decide on it',
		`- Afternoon: what would have to change for ${learner}; obstacles one by one`,
		'- Late afternoon: key learning, next steps, whether a return visit would help',
		'Travel on the day before and after. A return visit is optional.'
	],
	/** A network that has come to its end holds no visits and pays none. */
	networkEnd: (network: string, end: string) =>
		`${network} runs until ${end}: an exchange after that is not part of the network and not paid by it.`,
	/** Whom to write to: the role as the source has it. */
	writeTo: (host: string, role: string) =>
		`Write to the coordinator of ${host}: ${role}. The tables hold roles, and no names or addresses. Send this plan along as a Word file.`,
	noContact: (host: string) =>
		`The source names no coordinator of ${host}: ask the lead expert of the network whom to write to. Send this plan along as a Word file.`,
	call: (learner: string, host: string) => [
		`1. Aims of ${learner}; what ${host} expects from it`,
		'2. Which questions matter most; which the host cannot answer',
		'3. Whom to meet, whom to shadow; languages and interpretation; consent of those who are visited',
		'4. Background that both send a week before: one page each',
		'5. Dates, number of visitors, who pays for what',
		'6. What will be written down, by whom, and who may read it',
		'Taking part: the two coordinators, the lead expert while the network runs, and one person from the service that hosts.'
	],
	method: (network: string, version: string) =>
		`Made from the tables of ${network}, version ${version} of the data. A footnote gives the pages of each statement, and says so where it was inferred.`,
	planVisitTo: (city: string) => `Plan a visit to ${city}`,
	page: {
		...texts.page,
		chosenAlone: (host: string, others: number) =>
			`This plan holds what was chosen, and nothing else. ${host} has something on ${plural(others, { one: 'other ask', other: 'other asks' })}, too:`,
		needsDates: (missing: readonly string[]) =>
			`No calendar yet. Give at least one day at the head of this page: ${formatList(missing)}.`
	},
	event: {
		...texts.event,
		call: (learner: string, host: string) => `Planning call: ${learner} and ${host}`,
		visit: (learner: string, host: string) => `Staff exchange: ${learner} visits ${host}`,
		back: (learner: string, host: string) => `Return visit: ${host} visits ${learner}`
	}
};
