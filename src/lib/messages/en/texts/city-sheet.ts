export const citySheet = {
	link: 'A sheet for the mayor, two pages',
	situation: 'The situation',
	needs: 'Three needs',
	inTheGrid: 'In the grid:',
	sameDifficulty: 'It has the same difficulty itself.',
	proposes: 'The report itself proposes for the city:',
	proposesBesides: 'The report also proposes for the city:',
	proposesOnIt: 'The report itself proposes on this:',
	funds: 'European funds, as the profile states it:',
	help: 'Who can help:',
	helpPart: 'On a part of it, these show something:',
	showOnIt: 'On this, these show something:',
	notOnThis: 'On this, nothing ready was found in another city.',
	notOnNeed: 'On the need itself, nothing ready was found in another city.',
	open: { lead: 'who leads it', funding: 'who pays for it', since: 'since when it runs' },
	wantsToLearn: 'We want to learn:',
	wantsToLearnHere: 'We want to learn, printed under this need:',
	shows: 'We can show in return:',
	nobody: 'The tables show nothing ready on just this, for the same people, in another city.',
	asked: 'What is asked',
	askedPoints: {
		choose: 'Say which of the needs comes first.',
		together: 'Agree that colleagues meet those of the cities that ask the same.',
		plan: 'Say who answers for each planned action, and by when.'
	},
	nothing: 'The profile names no need.',
	figureHeader: ['Figure', 'Value', 'Area and period']
};
