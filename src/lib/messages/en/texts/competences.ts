import type { PartnerHolds } from '../../../domain/choices.ts';

export const competences = {
	title: 'Who is competent for what',
	/** What leads there from the pages beside it. */
	link: 'Who is competent for what, by theme and city',
	description:
		'Themes by cities, with the level that holds the competence and whether the city has a part in it.',
	lead: 'Whether a practice can travel depends on who may decide. Theme by theme: which level holds the competence, as each profile says it.',
	caption: 'Level that holds the competence, by theme and city',
	theme: 'Theme',
	noTheme: 'No single theme',
	silent: 'nothing said',
	holdsSign: { yes: '●', part: '◐', no: '○' } satisfies Record<PartnerHolds, string>,
	holdsNone: 'whether the partner holds it is not said',
	noSign: '?',
	inferred:
		'The note of a reading says where “not with the partner” only follows from another holder being named.',
	money: 'Money',
	moneyCaption: 'What the profiles say of reaching European money: access, not a competence',
	city: 'City',
	access: 'Reaches it',
	accessWord: { yes: 'yes', part: 'in part', no: 'no' } satisfies Record<PartnerHolds, string>,
	accessOpen: 'open or only proposed',
	statement: 'Statement',
	all: 'All readings'
};
