export const subjects = {
	title: 'Subjects',
	description: 'What colleagues would exchange on, finer than themes: who needs, plans and has it.',
	lead: 'What two colleagues would exchange on. Each subject stands under a theme; open one to see who needs it, plans it and has it, and by which words people look for it in other languages.',
	editorial:
		'The list is editorial, and so is what each record is coded with: the source does not say it. Open the source note of a record to see its subjects and why.',
	none: 'This network codes no subjects. Its records are found by theme and by their words.',
	needed: 'What most cities need',
	neededLead: 'Subjects that more than one city needs, by its profile or the grid. Most cities first.',
	neededBy: 'Needed by',
	count: 'Cities',
	subject: 'Subject',
	need: 'Need it',
	action: 'Plan it',
	practice: 'Have it',
	scope: 'What belongs to it',
	after: 'Definition after',
	neighbours: 'Neighbouring subjects',
	part: {
		need: 'Who needs it',
		action: 'Who plans it',
		practice: 'Who has it',
		strategy: 'Strategies',
		strength: 'Strengths',
		weakness: 'Weaknesses',
		opportunity: 'Opportunities',
		threat: 'Threats'
	},
	nobody: {
		need: 'No record of a need was coded with it.',
		action: 'No record of a plan was coded with it.',
		practice: 'No record of a practice was coded with it.'
	},
	touching: 'Records that touch it',
	topics: 'The source proposes an exchange on it',
	words: 'Words in other languages',
	wordsLead: 'Search and claim check find the subject by any of them.',
	language: 'Language',
	preferred: 'Usual term',
	others: 'Other terms',
	onRecord: 'Subjects, coded by an editor:',
	also: 'It touches:',
	seeAll: 'Subjects, finer than themes'
};
