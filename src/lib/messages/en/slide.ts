import { formatNumber } from '../../format/number.ts';

/** One measure as a picture for a slide. */
export const slide = {
	pageTitle: (title: string) => `${title}: a picture for a slide`,
	description: (title: string) => `${title}, city by city, with area and date, as a picture to take away.`,
	note: 'Downloads as a picture of 16 by 9, with title, source and date.',
	link: 'A picture for a slide',
	/** Leads past a long table to the list of pictures. */
	jump: 'Pictures for slides',
	links: 'For a slide, one measure a picture:',
	area: (area: string) => `area: ${area}`,
	period: (period: string | null) => (period === null ? 'date: none stated' : `date: ${period}`),
	exactness: (exactness: string) => `exactness: ${exactness}`,
	/** Before what keeps a figure from comparing. */
	differs: (part: string) => `≠ ${part}`,
	/** "Alike in area (municipality), date (none stated) and exactness (“about” or an estimate)." */
	alike: (area: string, period: string | null, exactness: string) =>
		`These are alike in area (${area}), date (${period ?? 'none stated'}) and exactness (${exactness}).`,
	forItself:
		'A hatched bar stands for itself: ≠ is before what differs from other figures here, so do not read it against them.',
	limit: 'A hollow, dashed bar is a limit: the figure lies somewhere below its end.',
	apart: (cities: string) => `Not on this scale, as they do not compare: ${cities}.`,
	inTable: (cities: string) => `In the table only: ${cities}.`,
	insteadOf: (city: string, reading: string) => `${city} (${reading})`,
	instead: (cities: string) => `Stated instead, by another definition, and not drawn: ${cities}.`,
	silent: (cities: string) => `Not stated in the source: ${cities}.`,
	more: (names: string, count: number) => `${names} and ${formatNumber(count)} more`,
	table: 'The same as a table',
	cities: 'All figures of all cities',
	measures: 'Other measures'
};
