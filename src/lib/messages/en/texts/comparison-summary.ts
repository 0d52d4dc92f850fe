export const comparisonSummary = {
	title: 'In short',
	respect: {
		size: 'size',
		figure: 'figure',
		level: 'level of government',
		access: 'access to a European fund',
		competence: 'who decides on what is asked',
		groups: 'for whom it is',
		difficulty: 'difficulties on the subject that is asked',
		'on-theme': 'other difficulties near what is asked',
		further: 'difficulties on the same theme alone',
		fund: 'the fund that pays',
		means: 'money, staff or will in general'
	},
	head: {
		alike: 'Alike',
		partly: 'Alike in part',
		different: 'Different',
		'may-block': 'May block it',
		'blocks-in-general':
			'May block it, as it may block anything new (stated in general, not on this subject)',
		'host-only': 'Only the host names a lack',
		beside: 'Stated, but not on what is asked',
		'in-general': 'Stated in general only'
	},
	nothingBlocks:
		'May block it: nothing was found on the subject that is asked. That is not the same as nothing.'
};
