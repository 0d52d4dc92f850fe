export const exchangePlan = {
	draft:
		'A draft made from the tables of the network. It only proposes: the two cities decide, and agree on who pays for what.',
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
	leftEmpty: '(the tables leave this open)',
	field: {
		lead: 'Lead',
		partners: 'Partners',
		funding: 'Paid for by',
		since: 'Since',
		groups: 'For'
	},
	notStated: 'not stated in the source',
	/** Where the grid has a wording of its own, which may name it. */
	notInRecord: 'not stated in the table of practices; see the wording of the grid above',
	noneOnIt: 'none found on it',
	nearerAbove: 'nearer ones stand above, or none is on the theme',
	noLack: 'none found',
	noneNear: 'none found near it; the profile may name others on the theme',
	respect: {
		size: 'Size',
		figure: 'Figure that compares',
		level: 'Level of government',
		access: 'Access to a European fund',
		competence: 'Who holds the competence for what is asked, as far as it is said',
		groups: 'For whom it is asked, and for whom the practice is',
		difficulty: 'Weaknesses, threats and challenges on the same subject',
		'on-theme': 'Other difficulties near what is asked: by their words, or on a neighbouring subject',
		further: 'Difficulties on the same theme alone, where none is nearer',
		fund: 'The fund that pays the practice',
		means: 'Money, staff and will, stated in general and not on what is asked'
	},
	comparison: {
		alike: 'Alike',
		partly: 'Alike in part',
		different: 'Different',
		'may-block': 'May block it',
		'blocks-in-general': 'May block it, as it may anything new',
		'host-only': 'Only the host names a lack',
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
	followUp: [
		'- Three things that we learned:',
		'- What we will try at home, who, by when:',
		'- What does not fit us, and why:',
		'- What we still need to know, and from whom:',
		'- What we can give back to the host:',
		'- Return visit: yes, no, later:'
	],
	planVisit: 'Plan a visit',
	page: {
		title: 'Exchange plan',
		description: 'Write the plan of a staff exchange for any pair of cities, in the browser.',
		lead: 'Choose who learns and who hosts; the draft is filled from the tables. Change what you like: it is kept in this browser only.',
		ready: 'Exchange plans that are ready',
		readyLead: 'For the best hosts of each city; they read without a script.',
		edit: 'Edit this exchange plan, or choose another pair',
		withDates: 'Plan with these dates',
		withDatesWhy: 'The plan opens with the dates in it, to change, and to take along as Word or calendar.',
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
		wholePair: 'the plan of the pair on its best asks',
		calendar: 'Calendar (.ics)',
		failed: 'The matches of this city could not be loaded. Reload to try again.'
	},
	event: {
		description: 'A placeholder; the two cities decide.'
	}
};
