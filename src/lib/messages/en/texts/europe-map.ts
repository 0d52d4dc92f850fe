import type { MemberState } from '../../../domain/choices.ts';

export const europeMap = {
	all: 'All phases',
	/** What a sign of one phase stands for. */
	state: {
		listed: 'member in this phase',
		stayed: 'member before, too',
		joined: 'new in this phase',
		left: 'left after the phase before',
		other: 'member in another phase only'
	} satisfies Record<MemberState, string>,
	letter: { listed: 'M', stayed: 'S', joined: 'J', left: 'L', other: '' } satisfies Record<
		MemberState,
		string
	>,
	what: 'What it is',
	phases: 'Listed in',
	map: 'On the map',
	isDrawn: 'yes',
	noPlace: 'no: not a place',
	noPhase: 'no phase',
	page: 'The members with their sources'
};
