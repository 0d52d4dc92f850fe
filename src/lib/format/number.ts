import type { Qualifier } from '../domain/choices.ts';

/** The locale of the interface; evidence keeps the language of its source. */
export const LOCALE = 'en-GB';

const plain = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });

/** A number that we counted or computed, with two decimals at most: `26503` to `26,503`. */
export const formatNumber = (value: number): string => plain.format(value);

/** How many times as many: a whole number from ten, one decimal below, as more would be more exact than most figures are. */
export const formatRatio = (ratio: number): string =>
	formatNumber(ratio >= 10 ? Math.round(ratio) : Math.round(ratio * 10) / 10);

/** More than any source prints; the shortest digits that mean the number are shown, not all of these. */
const MOST_DECIMALS = 20;

/** A number of a source with all its digits, and at least as many decimals as it was printed with. */
export const formatExact = (value: number, decimals = 0): string =>
	new Intl.NumberFormat(LOCALE, {
		minimumFractionDigits: Math.min(decimals, MOST_DECIMALS),
		maximumFractionDigits: MOST_DECIMALS
	}).format(value);

/** Units that are written with the value instead of in the header. */
const SIGNS: Readonly<Record<string, (value: string) => string>> = {
	percent: (value) => `${value}%`,
	'currency-eur': (value) => `€${value}`
};

const WORDS: Readonly<Record<Qualifier, (value: string) => string>> = {
	exact: (value) => value,
	about: (value) => `about ${value}`,
	'at-least': (value) => `at least ${value}`,
	'more-than': (value) => `more than ${value}`,
	'less-than': (value) => `below ${value}`,
	'up-to': (value) => `up to ${value}`,
	estimate: (value) => `${value} (estimate)`
};

/** A figure as it is read: value or range, with its unit sign and the source's own qualifier. */
export interface FigureParts {
	readonly value: number;
	readonly valueMax: number | null;
	readonly qualifier: Qualifier;
	readonly unit: string;
	/** Decimals that the source printed beyond those of the value. */
	readonly decimals?: Readonly<Record<string, number>> | undefined;
}

/** `{ value: 25, valueMax: 30, qualifier: 'about', unit: 'places' }` to `about 25–30`. */
export function formatFigure({ value, valueMax, qualifier, unit, decimals }: FigureParts): string {
	const first = formatExact(value, decimals?.['value']);
	const range = valueMax === null ? first : `${first}–${formatExact(valueMax, decimals?.['valueMax'])}`;
	const sign = SIGNS[unit];
	return WORDS[qualifier](sign ? sign(range) : range);
}

/** Whether a figure needs its unit beside it: not where a sign says it, nor where the thing counted is the label. */
export const needsUnit = (unit: string): boolean => !(unit in SIGNS) && unit !== 'count';

/** A share of a whole in whole percent: `(3, 10)` to `30%`; a dash where the whole is 0. */
export const formatShare = (part: number, whole: number): string =>
	whole === 0 ? '–' : new Intl.NumberFormat(LOCALE, { style: 'percent' }).format(part / whole);
