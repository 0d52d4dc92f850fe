import type { Movement, StatementKind } from '../../../domain/choices.ts';

export const europe = {
	title: 'Europe',
	description:
		'What the EU has set up with and for cities on the inclusion of migrants: four actions with their steps, members, the action plan, and who can reach which fund.',
	lead: 'What is promised by when and who sits where comes from European documents. Which city can reach which fund is what the city profiles of the network say.',
	pages: 'Pages on Europe',
	partnership: 'Members of the partnership',
	actions: 'Action plan and measures',
	funding: 'Access to funds',
	links: 'Themes that it meets',
	remarks: 'Where the documents contradict themselves or leave something open',
	milestonesPage: 'Milestones and remarks',
	milestonesLead: 'What came when, and what was found when the documents were read against each other.',
	noteKind: {
		method: 'Method',
		inferred: 'Concluded',
		missing: 'Missing',
		conflict: 'Conflict',
		slip: 'Slip'
	},
	remark: 'Remark:',

	/** The chart and table of steps. */
	steps: 'Steps of the actions',
	stepsTitle: 'The actions of the partnership and their steps',
	stepsNote:
		'Each line is a step. A full bar is planned. Where parts of the document give different times, the line has a bar for each, the second one hatched, and each says its section. A dashed bar is to be decided. A flag is the deadline of the action. A step leads to its row in the table.',
	stepsLegend: { full: 'planned', hatched: 'another part of the document', dashed: 'to be decided' },
	today: 'Today',
	noTime: 'time was a picture',
	stepsTable: 'Every step, with the section of the document that says so',
	stepColumn: {
		action: 'Action',
		step: 'Step',
		when: 'When',
		certainty: 'Certainty',
		section: 'Section',
		remark: 'Remark',
		source: 'Source'
	},
	certainty: { planned: 'planned', tbd: 'to be decided' },
	contradicted: 'another part gives another time',
	skipChart: 'Skip the drawing, to the table',
	calendar: 'Calendar file of the steps (.ics)',
	calendarTitle: 'Steps of the EU partnership’s actions',
	calendarOthers:
		'Not in the calendar, because the document gives no month or leaves the time to be decided:',

	/** The profile of a city. */
	inEurope: 'In Europe',
	namedBy: 'Named in the groups of these actions of the partnership:',
	namedNotListed: 'The table of the current phase does not list it.',
	notMember:
		'It is listed in no phase of the EU partnership on the subject, and no group of its actions names it.',
	besideOthers: 'Access to funds, beside the other cities',

	/** The page of an ask of the network. */
	askHeading: 'EU actions that the ask can use',
	askLead:
		'They meet the ask by these themes. The links are ours, and each says why; nothing here is a claim of the network’s report.',
	askOwnTheme: 'a theme that the network ties to the ask',
	askActions: 'EU actions it can use',

	/** The monitoring table and the sections of the actions. */
	monitoring: 'Monitoring',
	monitoringCaption: 'The actions as the partnership monitors them',
	field: {
		action: 'Action',
		coLeaders: 'Co-leaders',
		levels: 'Governance levels',
		deadline: 'Deadline',
		stateOfPlay: 'State of play',
		problem: 'Problem',
		pillar: 'Pillar',
		members: 'Members of the group',
		outputs: 'Outputs',
		steps: 'Steps'
	},

	/** What the partnership is. */
	about: 'What the partnership is',
	statements: {
		partnership: 'The partnership',
		problem: 'Its problem',
		aim: 'Its aims',
		fund: 'What each fund is for',
		'action-plan': 'Goals of the action plan',
		'commission-cor': 'Why there is this partnership'
	} satisfies Record<StatementKind, string>,
	milestones: 'Milestones',
	milestonesTitle: 'Milestones of the partnership, and of the Commission with the Committee of the Regions',
	milestonesNote: 'A bar covers the years that the document gives; a single year is a bar of one year.',
	milestonesTable: 'Every milestone in the order of the years',
	milestoneColumn: { year: 'Year', history: 'Of', title: 'Milestone', summary: 'What happened' },

	/** The members. */
	membersTitle: 'Members of the partnership by phase',
	membersLead:
		'Who sits at the table, as the work plan lists them, and who is named in the groups of its actions.',
	membersTable: 'Members by category and phase',
	member: 'Member',
	category: 'Category',
	country: 'Country',
	movementColumn: 'Course',
	groups: 'Action groups',
	inPhase: 'member',
	notInPhase: 'not listed',
	total: 'Listed in the phase',
	movement: {
		stayed: 'in every phase',
		joined: 'joined, and in the current phase',
		left: 'there from the start, left',
		passed: 'joined later, left',
		returned: 'left and came back'
	} satisfies Record<Movement, string>,
	movementLetter: { stayed: 'S', joined: 'J', left: 'L', passed: 'P', returned: 'R' } satisfies Record<
		Movement,
		string
	>,
	movements: 'Who stayed, joined and left',
	namedOnly: 'not listed in the current phase, but named in the group of an action',
	namedOnlyHeading: 'Named by action groups only',
	namedOnlyLead:
		'The groups of the current actions name these, while the table of the current phase does not. They are not counted with it.',
	notListed: 'in no phase of the table',
	mapTitle: 'Members that are cities or regions',
	mapCaption:
		'The letters say what became of them. Land in the darker shade are the countries of the network. Where a place lies is ours.',
	phaseMaps: 'A map of each phase, beside the cities of the network',

	/** The action plan. */
	planTitle: 'Action plan and measures',
	planLead:
		'What the Commission set itself on building strong partnerships, how far it is, and what it agreed with the Committee of the Regions.',
	plan: 'Actions of the action plan',
	planStatus: 'The actions of the plan by status',
	planColumn: {
		status: 'Status',
		number: 'No.',
		action: 'Action',
		type: 'Type',
		commitment: 'What the Commission set itself',
		latest: 'Since then'
	},
	measures: 'Commission and Committee of the Regions',

	/** The funds. */
	fundingTitle: 'Access to funds',
	fundingMatrix: 'Cities by fund',
	fundingTable: 'Cities by fund, with what each profile says',
	city: 'City',
	beside: 'What is asked, and what the partnership does',
	asks: 'What the network asks for',
	fundActions: 'Actions of the partnership for better funding'
};
