export const peersMarks = {
	sameDifficulty: 'The host has the same difficulty:',
	sameDifficultyShort: 'The host has the same difficulty.',
	alsoDifficulty: 'has the same difficulty',
	maturity: {
		practice: 'Good practice',
		'grid-practice': 'Practice in the grid',
		strategy: 'Strategy that runs',
		strength: 'Strength',
		condition: 'A circumstance or experience, no service to visit',
		action: 'Plan that has begun'
	},
	maturityLetter: {
		practice: 'P',
		'grid-practice': 'p',
		strategy: 'R',
		strength: 'S',
		condition: 's',
		action: 'A'
	}
};
