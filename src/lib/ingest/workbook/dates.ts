import type { NumberMeaning } from './xlsx-styles.ts';

const DAY = 86_400_000;
const LENGTH = { day: 10, month: 7, year: 4 } as const;

/** A date as precise as its cell shows it; null where the number is no day that a spreadsheet has. */
export function serialDate(
	serial: number,
	precision: 'day' | 'month' | 'year',
	startsIn1904: boolean
): string | null {
	// The calendar of 1900 counts a 29 February that never was; days before it are no dates of ours.
	if (!(serial >= (startsIn1904 ? 0 : 61) && serial < 2_958_466)) return null;
	const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	const text = new Date(start + Math.round(serial * DAY)).toISOString();
	if (precision === 'day' && serial % 1 !== 0) return text.slice(0, 16).replace('T', ' ');
	return text.slice(0, LENGTH[precision]);
}

export const isDate = (meaning: NumberMeaning): meaning is 'day' | 'month' | 'year' => meaning in LENGTH;

/** An ISO date with or without a time, as precise as its cell shows it. */
export const isoDate = (value: string, precision: 'day' | 'month' | 'year'): string => {
	const [day = '', time = ''] = value.split('T');
	if (precision === 'day' && /[1-9]/u.test(time)) return `${day} ${time.slice(0, 5)}`;
	return day.slice(0, LENGTH[precision]);
};
