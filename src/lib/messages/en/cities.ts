import { plural } from '../plural.ts';

/** The comparison table. What its script says after a choice is in `cities-view.ts`. */
export const cities = {
	title: 'Cities compared',
	description: (network: string) =>
		`The partner cities of ${network} in one table: figures ranked only where they compare, marked where they do not.`,
	lead: 'Figures stand beside each other; they are ranked only where definition, area, period and exactness agree. Where they do not, the table shows them and says what differs.',
	caption: (cities: number) => plural(cities, { one: 'city', other: 'cities' }),
	table: 'Comparison table of the cities',
	city: 'City',
	country: 'Country',
	level: 'Level',
	population: 'Inhabitants',
	populationDefinition: 'Inhabitants as the head of the profile prints them; the source gives no year.',
	columnGroup: { place: 'The place', lists: 'Entries in the profile' },
	otherFigures: 'Other figures',
	list: {
		challenges: 'Challenges',
		'learning-needs': 'Learning needs',
		actions: 'Planned actions',
		practices: 'Good practices',
		swot: 'SWOT entries',
		'group-marks': 'Groups named',
		'grid-entries': 'Grid entries'
	},
	listDefinition: {
		challenges: 'How many challenges the profile lists.',
		'learning-needs': 'How many learning needs the profile lists.',
		actions: 'How many actions the profile plans.',
		practices: 'How many good practices the profile describes.',
		swot: 'How many strengths, weaknesses, opportunities and threats the profile lists.',
		'group-marks': 'How many of the migrant groups the profile names; those only implied are not counted.',
		'grid-entries': 'How many entries the city has in the grid of needs, actions and practices.'
	},
	listCaution: 'A length says how much was written down, not how much is needed or done.',
	inColumn: (label: string) => `${label}: `,
	noDate: 'no date',
	/** A figure that does not compare with the ranked ones. */
	notCompared: 'does not compare',
	marked: (differences: string) => `${differences} differs`,
	instead: (label: string, reading: string) => `${label}: ${reading}`,
	insteadTitle: 'Stated instead, with another definition:',
	othersTitle: 'Also in the source, not added or ranked:',
	periodNotStated: 'The source states no period.'
};
