import { formatNumber } from '../../format/number.ts';

/** One measure as a picture for a slide. */
export const slide = {
	pageTitle: (title: string) => `${title}: a picture for a slide`,
	description: (title: string) => `${title}, city by city, with area and date, as a picture to take away.`,
	note: 'Downloads as a picture of 16 by 9, with title, source and date.',
	link: 'A picture for a slide',
	links: 'For a slide, one measure a picture:',
	ownArea: (level: string) => `area: ${level.toLowerCase()}`,
	/** Not the city's own; the sign is that of the profiles. */
	otherArea: (area: string) => `≠ area: ${area}`,
	forItself: 'A hatched bar stands for itself: read it with its area and date, not against the others.',
	apart: (cities: string) => `Not on this scale, as they do not compare: ${cities}.`,
	inTable: (cities: string) => `In the table only: ${cities}.`,
	silent: (cities: string) => `Not stated in the source: ${cities}.`,
	more: (names: string, count: number) => `${names} and ${formatNumber(count)} more`,
	table: 'The same as a table',
	cities: 'All figures of all cities',
	measures: 'Other measures'
};
