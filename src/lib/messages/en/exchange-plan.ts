import { formatList } from '../../format/list.ts';
import { plural } from '../plural.ts';

/** The exchange plan: its sections, the draft programme, and its page. Roles, never names. */
export const exchangePlan = {
	title: (learner: string, host: string) => `Exchange plan: ${learner} visits ${host}`,
	description: (learner: string, host: string) =>
		`Draft for a staff exchange in which ${learner} learns from ${host}: aims, questions, two-day programme, planning call and follow-up.`,
	draft: 'A draft from the baseline tables. It proposes; the two cities decide, and the visiting city pays.',
	section: {
		aims: 'Aims',
		pair: 'The pair, and why',
		questions: 'Questions of the visiting city',
		host: 'What the host can show, and with whom',
		transfer: 'Would it work here?',
		programme: 'Draft programme: two full days, plus travel',
		call: 'Planning call, online, before the visit',
		followUp: 'Follow-up: key learning'
	},
	days: 'Dates',
	day: { call: 'Planning call', visit: 'Visit', back: 'Return visit' },
	aim: (learner: string, host: string) =>
		`${learner} wants to see how ${host} does what it needs itself, talk with those who do it, and take home what can be used.`,
	asks: (learner: string) => `What ${learner} asks:`,
	ownQuestion: (learner: string) => `A question of ${learner} in its own words; it stands in no source.`,
	notFound: (host: string) =>
		`No record of ${host} was found that matches it: ask whether there is something that the tables do not hold.`,
	noMatch: (learner: string, host: string) =>
		`The tables state nothing of ${host} that matches an ask of ${learner}. The pair was chosen by hand: say here why.`,
	shows: (host: string) => `What ${host} has to show on it:`,
	/** What a funder asks first. */
	country: {
		same: (learner: string, host: string, country: string) =>
			`${learner} and ${host} are in the same country, ${country}.`,
		other: (learner: string, own: string, host: string, other: string) =>
			`${learner} and ${host} are in two countries: ${own} and ${other}.`
	},
	/** Which profile names which: a fund that one of the two names is not said of the other. */
	schemes: (named: readonly { readonly city: string; readonly funds: readonly string[] }[]) =>
		`Of the European funds in the tables, ${named
			.map(
				({ city, funds }, at) =>
					`${at === 0 ? 'the profile' : 'that'} of ${city} names ${funds.length > 0 ? formatList(funds) : 'none'}`
			)
			.join('; ')}. Whether one of them pays for a visit, the documents do not say; ask your funder.`,
	why: {
		themes: (themes: readonly string[]) => `Both speak of ${formatList(themes)}.`,
		groups: (groups: readonly string[]) => `Groups that both name: ${formatList(groups)}.`
	},
	askHow: (text: string) => `On “${text}”: what did you do, in which order, and what would you not do again?`,
	question: {
		running: 'Is it running today, and since when?',
		lead: 'Who leads it?',
		partners: 'Who takes part, and who else was needed?',
		funding: 'How is it paid for?',
		since: 'When did it begin, and what came before?',
		groups: 'For whom is it, and who is not reached?',
		cost: 'What does it cost in a year, and what did it cost to set up?',
		evidence: 'How do you know that it works? What was measured?',
		staff: 'How many people work on it, in which roles, with which training?',
		conditions: 'Which legal or local conditions does it rest on?'
	},
	leftEmpty: '(left open by the record of the practice)',
	field: {
		lead: 'Lead',
		partners: 'Partners',
		funding: 'Paid for by',
		since: 'Since',
		groups: 'For'
	},
	notStated: 'not stated in the source',
	noneOnIt: 'none stated on it',
	sameDifficulty: (host: string) => `${host} has the same difficulty:`,
	transferHead: (learner: string, host: string) => ['In respect of', learner, host, 'How they compare'],
	above: (title: string) => `${title} (above).`,
	ofPair: (learner: string, host: string) => `${learner} and ${host}, whatever is asked`,
	ofAsk: (asks: readonly string[], shown: string) =>
		`${asks.map((ask) => `“${ask.replace(/\.$/, '')}”`).join(' and ')}: ${shown.replace(/\.$/, '')}`,
	respect: {
		size: 'Size',
		level: 'Level of government',
		access: 'Access to a European fund',
		competence: 'Who holds the competence, as far as it is said',
		groups: 'Groups that the practice is for',
		difficulty: 'Weaknesses, threats and challenges on the same subject',
		'on-theme': 'Other difficulties on the theme, or on a neighbouring subject',
		fund: 'The fund that pays the practice'
	},
	respectOf: (respect: string, subject: string) => `${respect}: ${subject}`,
	comparison: {
		alike: 'Alike',
		partly: 'Alike in part',
		different: 'Different',
		'may-block': 'May block it',
		'same-difficulty': 'The host has the same difficulty',
		'learner-only': 'Only the visiting city names it',
		beside: 'Not on what is asked',
		'in-general': 'Stated in general only',
		'not-assessed': 'Not assessed'
	},
	/** Says the rule, so that the two figures beside it can be checked. */
	size: {
		alike: 'Alike: at most twice the inhabitants of the other',
		different: 'Different: more than twice the inhabitants of the other'
	},
	inhabitants: (number: string) => `${number} inhabitants`,
	programme: (learner: string, host: string, actors: readonly string[]) => [
		'**Day 1**',
		`- Morning: welcome by the coordinator of ${host}; how the practice came about; round of the questions of ${learner}`,
		`- Late morning: visit on site${actors.length > 0 ? ` with ${formatList(actors)}` : ''}`,
		'- Afternoon: meetings with the main actors, service by service',
		'- Late afternoon: shadowing in pairs, where possible: each visitor follows a professional at work',
		'- Evening: the visitors note what surprised them',
		'**Day 2**',
		'- Morning: shadowing goes on, or a second site; talk with people who use the service, where they wish so',
		'- Late morning: money, law and staff: what it takes, with those who decide on it',
		`- Afternoon: what would have to change for ${learner}; obstacles one by one`,
		'- Late afternoon: key learning, next steps, whether a return visit would help',
		'Travel on the day before and after. A return visit is optional.'
	],
	call: (learner: string, host: string) => [
		`1. Aims of ${learner}; what ${host} expects from it`,
		'2. Which questions matter most; which the host cannot answer',
		'3. Whom to meet, whom to shadow; languages and interpretation; consent of those who are visited',
		'4. Background that both send a week before: one page each',
		'5. Dates, number of visitors, who pays for what',
		'6. What will be written down, by whom, and who may read it',
		'Taking part: the two coordinators, the lead expert, and one person from the service that hosts.'
	],
	followUp: [
		'- Three things that we learned:',
		'- What we will try at home, who, by when:',
		'- What does not fit us, and why:',
		'- What we still need to know, and from whom:',
		'- What we can give back to the host:',
		'- Return visit: yes, no, later:'
	],
	method: (network: string, version: string) =>
		`Made from the baseline tables of ${network}, dataset ${version}. Footnotes give the page of each statement; what was inferred says so.`,
	planVisit: 'Plan a visit',
	planVisitTo: (city: string) => `Plan a visit to ${city}`,
	page: {
		title: 'Exchange plan',
		description: 'Write the plan of a staff exchange for any pair of cities, in the browser.',
		lead: 'Choose who learns and who hosts; the draft is filled from the tables. Change what you like: it is kept in this browser only.',
		ready: 'Exchange plans that are ready',
		readyLead: 'For the best hosts of each city; they read without a script.',
		edit: 'Edit this exchange plan, set dates, or choose another pair',
		learner: 'Who learns',
		host: 'Who hosts',
		choose: 'choose',
		asItReads: 'The exchange plan as it reads',
		change: 'Change the text',
		signs:
			'A line between upright strokes is a row of a table, one between two pairs of stars is bold, one that begins with a dash or a number is in a list.',
		footnotes:
			'A number in square brackets with a caret, such as [^1], is a footnote; move it with its sentence.',
		notes: 'Footnotes',
		reset: 'Start again from the tables',
		again: 'Your changes are taken out.',
		kept: 'Kept in this browser.',
		notKept: 'This browser keeps nothing: download the exchange plan before you leave.',
		dates: 'When: days for the exchange plan and the calendar, as far as you know them',
		call: 'Planning call',
		visit: 'First day of the visit',
		back: 'Return visit, first day (optional)',
		callAfter: 'Look again: the planning call is not before the visit.',
		backBefore: 'Look again: the return visit is not after the visit.',
		chosenAlone: (host: string, others: number) =>
			`This plan holds what was chosen, and nothing else. ${host} has something on ${plural(others, { one: 'other ask', other: 'other asks' })}, too:`,
		wholePair: 'the plan of the pair on its best asks',
		calendar: 'Calendar (.ics)',
		needsDates: (missing: readonly string[]) =>
			`No calendar yet. Give at least one day at the head of this page: ${formatList(missing)}.`,
		failed: 'The matches of this city could not be loaded. Reload to try again.'
	},
	event: {
		call: (learner: string, host: string) => `Planning call: ${learner} and ${host}`,
		visit: (learner: string, host: string) => `Staff exchange: ${learner} visits ${host}`,
		back: (learner: string, host: string) => `Return visit: ${host} visits ${learner}`,
		description: 'A placeholder; the two cities decide.'
	}
};
