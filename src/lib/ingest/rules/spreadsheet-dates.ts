import { warning } from '../problem.ts';
import type { CheckedTable } from '../check/check-table.ts';
import type { Rule } from './rule.ts';

/** Columns of pages, and columns of a time in free words: a spreadsheet makes dates of both. */
const PAGES = ['page', 'baseline_pages'];
const TIMES = ['since', 'period', 'year', 'timing'];

/** Languages in which spreadsheets of Europe shorten months. */
const LANGUAGES = 'en es ca fr de it pt ro pl hr sl cs sk hu nl sv da nb fi et lv lt el bg sr uk ru tr'.split(
	' '
);

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

let months: ReadonlyMap<string, number> | null = null;

/** The number of a month by its name or its beginning, in any of the languages. */
function monthOf(name: string): number | null {
	months ??= new Map(
		LANGUAGES.flatMap((language) =>
			(['short', 'long'] as const).flatMap((month) => {
				const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
				return Array.from({ length: 12 }, (_, index): [string, number] => {
					const parts = format.formatToParts(Date.UTC(2021, index, 1));
					return [bare(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
				});
			})
		).filter(([name]) => name.length >= 3)
	);
	return months.get(bare(name)) ?? null;
}

/** Numbers of a cell in the order in which it has them; a name of a month is its number. */
interface Seen {
	readonly numbers: readonly number[];
	readonly isMonthFirst: boolean;
}

/** What stands beside a day: its name before it, the time, and what AM and the zone say, behind it. */
const WEEKDAY = /^\p{L}{2,}\.?,?\s+(?=\p{L}|\d)/u;
const CLOCK = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AP]M|Z)?(?:\s+(?:GMT|UTC).*)?$/iu;
const NAMED_FIRST = /^(\p{L}{3,})\.?[-\s./]+(\d{1,2})(?:,?\s+\d{4})?$/u;
const NAMED_LAST = /^(\d{1,2})\.?[-\s./]+(?:de\s)?(\p{L}{3,})\.?(?:[-\s./]+\d{2,4})?$/u;
const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})$/u;
/** A day and month without a year, which pages do not look like: `5.6.`, `05/06`, but not `5/6`. */
const NO_YEAR = /^(?:(\d{1,2})\.\s?(\d{1,2})\.|(\d{1,2})月(\d{1,2})日|(?=0|\d\d[./]0)(\d{2})[./](\d{2}))$/u;
const ISO = /^\d{4}(?:[-/]|年)(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/u;
/** A month and a year, as `May 2021` of `5-21`. */
const MONTH_OF_YEAR = /^(\p{L}{3,})\.?[-\s]+(?:19|20)(\d{2})$/u;
/** The day in a spreadsheet's count, from 1954 to 2119: no page has such a number. */
const SERIAL = /^[2-7]\d{4}(?:\.\d+)?$/u;

const dayOfSerial = (cell: string): string =>
	new Date((Math.floor(Number(cell)) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/**
 * The number whose cell was given the form of a date, where a day of 1900 or 1905 is its count: `1905-07-12` of 2020, and
 * `1900-01-05` of page 5. Spreadsheets count from the last day of 1899, and the first of them has a day too much in 1900.
 */
function countShown(cell: string): number | null {
	const [, year = '', month = '', day = ''] = /^(19\d\d)-(\d{1,2})-(\d{1,2})$/u.exec(cell) ?? [];
	const [, first = '', second = '', last = ''] = /^(\d{1,2})[./](\d{1,2})[./](19\d\d)$/u.exec(cell) ?? [];
	const parts = year === '' ? [last, second, first] : [year, month, day];
	if (!['1900', '1905'].includes(parts[0] ?? '')) return null;
	const [whole = 0, months = 1, days = 1] = parts.map(Number);
	// A month beyond December is the day of a list that begins with the month.
	const isTurned = months > 12;
	const time = Date.UTC(whole, (isTurned ? days : months) - 1, isTurned ? months : days);
	const count = Math.round(time / 86_400_000) + 25_569;
	return count < 61 ? count - 1 : count;
}

function named(cell: string): Seen | null {
	const first = NAMED_FIRST.exec(cell);
	const month = first === null ? null : monthOf(first[1] ?? '');
	if (month !== null) return { numbers: [month, Number(first?.[2])], isMonthFirst: true };
	const last = NAMED_LAST.exec(cell);
	const lastMonth = last === null ? null : monthOf(last[2] ?? '');
	return lastMonth === null ? null : { numbers: [Number(last?.[1]), lastMonth], isMonthFirst: false };
}

/** A cell without the time and the name of the day. */
function bareDay(cell: string): string {
	const day = cell.replace(CLOCK, '');
	const unnamed = day.replace(WEEKDAY, '');
	return monthOf(/^\p{L}*/u.exec(day)?.[0] ?? '') === null ? unnamed : day;
}

function seen(given: string): Seen | null {
	const cell = bareDay(given);
	if (SERIAL.test(cell)) return seen(dayOfSerial(cell));
	const [, month = '', day = ''] = ISO.exec(cell) ?? [];
	if (month !== '') return { numbers: [Number(month), Number(day)], isMonthFirst: true };
	const [one = '', two = ''] = (NUMERIC.exec(cell) ?? NO_YEAR.exec(cell) ?? []).slice(1).filter(Boolean);
	const numbers = [Number(one), Number(two)];
	if (one !== '' && Math.min(...numbers) <= 12 && Math.max(...numbers) <= 31)
		return { numbers, isMonthFirst: false };
	return named(cell);
}

/** A range of pages goes up, whichever of day and month was its start. */
function pagesMeant(cell: string): string | null {
	const count = countShown(bareDay(cell));
	if (count !== null && count > 0 && count < 367) return String(count);
	const [, name = '', year = ''] = MONTH_OF_YEAR.exec(cell) ?? [];
	const month = name === '' ? null : monthOf(name);
	const numbers = month === null ? seen(cell)?.numbers : [month, Number(year)];
	if (numbers === undefined) return null;
	return [...new Set([...numbers].sort((a, b) => a - b))].join('-');
}

/** `2015/6/5` as `2015-06-05`. */
const isoDay = (day: string): string =>
	day
		.split(/[-/]/u)
		.map((part) => part.padStart(2, '0'))
		.join('-');

/** The time that became a date: a count of days, a day with a clock, `Jun-15`, `05/06/2015`; dates as the contract has them stay. */
function timeMeant(cell: string): string | null {
	if (SERIAL.test(cell)) return dayOfSerial(cell);
	const day = bareDay(cell);
	const count = countShown(day);
	if (count !== null && count > 1949 && count < 2101) return String(count);
	if (ISO.test(day)) return isoDay(day) === cell ? null : isoDay(day);
	if (NUMERIC.test(day) || (day !== cell && seen(day) !== null))
		return seen(day) === null ? null : 'YYYY-MM-DD';
	if (/\d{3,}/u.test(cell)) return null;
	const date = named(cell);
	if (date === null) return null;
	const [month = 1, year = 0] = date.numbers;
	if (!date.isMonthFirst) return 'YYYY-MM';
	return `${year < 50 ? 2000 + year : 1900 + year}-${String(month).padStart(2, '0')}`;
}

const check = (
	source: CheckedTable,
	column: string,
	meantBy: (cell: string) => string | null,
	what: string
) =>
	source.rows.flatMap((row) => {
		const value = row.cell(column);
		const meant = value === '' ? null : meantBy(value);
		if (meant === null) return [];
		const end = /^Y/u.test(meant) ? `write it as ${meant}` : `"${meant}" was probably meant`;
		const at = { file: source.file, line: row.line, column, value };
		return [
			warning(
				'spreadsheet-date',
				at,
				`"${value}" looks like a date that a spreadsheet made of ${what}; ${end}`
			)
		];
	});

/** Pages and times that a spreadsheet took for a date (`5-6` became `05-Jun` or 44352), and that would be cited as that. */
export const spreadsheetDates: Rule = (tables) =>
	[...tables.values()].flatMap((source) => [
		...PAGES.filter((column) => source.columns.has(column)).flatMap((column) =>
			check(source, column, pagesMeant, 'pages')
		),
		...TIMES.filter((column) => source.columns.has(column)).flatMap((column) =>
			check(source, column, timeMeant, 'a time')
		)
	]);
