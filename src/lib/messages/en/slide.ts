import { formatNumber } from '../../format/number.ts';
import { slide as texts } from './texts/slide.ts';

/** One measure as a picture for a slide. */
export const slide = {
	...texts,
	pageTitle: (title: string) => `${title}: a picture for a slide`,
	description: (title: string) => `${title}, city by city, with area and date, as a picture to take away.`,
	area: (area: string) => `area: ${area}`,
	period: (period: string | null) => (period === null ? 'date: none stated' : `date: ${period}`),
	exactness: (exactness: string) => `exactness: ${exactness}`,
	/** Before what keeps a figure from comparing. */
	differs: (part: string) => `≠ ${part}`,
	/** "Alike in area (municipality), date (none stated) and exactness (“about” or an estimate)." */
	alike: (area: string, period: string | null, exactness: string) =>
		`These are alike in area (${area}), date (${period ?? 'none stated'}) and exactness (${exactness}).`,
	apart: (cities: string) => `Not on this scale, as they do not compare: ${cities}.`,
	inTable: (cities: string) => `In the table only: ${cities}.`,
	insteadOf: (city: string, reading: string) => `${city} (${reading})`,
	instead: (cities: string) => `Stated instead, by another definition, and not drawn: ${cities}.`,
	silent: (cities: string) => `Not stated in the source: ${cities}.`,
	more: (names: string, count: number) => `${names} and ${formatNumber(count)} more`
};
