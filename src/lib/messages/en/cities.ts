import { formatNumber } from '../../format/number.ts';
import { plural } from '../plural.ts';
import { cities as texts } from './texts/cities.ts';

/** The comparison table. What its script says after a choice is in `cities-view.ts`. */
export const cities = {
	...texts,
	description: (network: string) =>
		`The partner cities of ${network} in one table: figures ranked only where they compare, marked where they do not.`,
	caption: (cities: number) => plural(cities, { one: 'city', other: 'cities' }),
	inhabitants: (figure: string) => `Inhabitants: ${figure}.`,
	fundDefinition: (fund: string) =>
		`Whether the city can reach ${fund}, as its profile says. Sorted, “accessible” comes first; a profile that does not state it is not ranked.`,
	instead: (label: string, reading: string) => `${label}: ${reading}`,
	/** Under a column's name. */
	fairness: {
		...texts.fairness,
		some: (ranked: number, figures: number) => `${ranked} of ${figures} compare`,
		all: (figures: number) => `all ${figures} compare`,
		none: (differences: string) => `no two can be compared; they differ in ${differences}`
	},
	about: (label: string) => `About the column ${label}`,
	notes: {
		...texts.notes,
		byCity: (label: string) => `${label}, by city`,
		columnOf: (label: string) => `${label}: what the profiles of all cities say, with what differs.`,
		unit: (unit: string, measure: string | null) =>
			measure === null ? `Unit: ${unit}.` : `Unit: ${unit}; ${measure}.`,
		ranked: (ranked: number, figures: number) =>
			ranked === figures
				? `All ${figures} figures compare, and can be sorted.`
				: `${ranked} of ${figures} figures compare and can be sorted; the others are marked with what differs and stay below.`,
		none: (differences: string) =>
			`No two of its figures compare, so it cannot be sorted. What differs: ${differences}.`,
		more: (count: number) => plural(count, { one: 'other', other: 'others' }),
		alike: (labels: string) => `Reads alike and counts something else: ${labels}.`
	},
	shares: {
		...texts.shares,
		some: (compared: number, apart: number) =>
			`Of all cities, ${formatNumber(compared)} compare; ${apart === 1 ? 'one stands for itself' : `${formatNumber(apart)} stand for themselves`}.`,
		none: (differences: string) => `No two of these shares can be compared. What differs: ${differences}.`,
		more: (count: number) => `${plural(count, { one: 'other', other: 'others' })} in the table of the cities`
	},
	columns: {
		...texts.columns,
		count: (shown: number, all: number) => `${shown} of ${all}`
	},
	select: (city: string) => `Select ${city}`,
	csv: {
		...texts.csv,
		part: (label: string, part: string) => `${label}: ${part}`,
		no: (differences: string) => (differences === '' ? 'no: the only figure' : `no: ${differences}`)
	}
};
