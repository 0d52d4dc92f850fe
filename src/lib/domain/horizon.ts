import { HORIZON_WORDS } from './horizon-words.ts';

/** Words of a statement that time may have overtaken. */
export interface Overtaken {
	/** As the text has them. */
	readonly words: string;
	/**
	 * date: a day that the text looks forward to has passed; under-way: something was under way when the source was
	 * written; moment: the words speak of the source's own present.
	 */
	readonly kind: 'date' | 'under-way' | 'moment';
	/** Last day of the horizon (`date`), or the date of the source (else); null where the source has none. */
	readonly asOf: string | null;
}

/** How a statement is to be read. */
export interface Reading {
	/** Date of its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it has none. */
	readonly published: string | null;
	/** Language of its words, a BCP 47 tag; en where none is given. In a language without words nothing is found. */
	readonly language?: string | null;
}

/** What is looked for in texts of a language. */
interface Rules {
	/** A pattern for each month. */
	readonly months: readonly RegExp[];
	readonly forward: RegExp;
	readonly either: RegExp;
	readonly early: RegExp;
	readonly mid: RegExp;
	readonly underWay: RegExp;
	readonly moment: RegExp;
}

/** Languages that bend the names of months: what follows the stem may be anything. */
const BENDING = new Set(['hr', 'pl']);

/** A pattern for each month, by the names that the language has for it alone and within a date. */
function monthPatterns(language: string): readonly string[] {
	const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
	const stem = (name: string): string => `${name.slice(0, name.length > 5 ? 4 : 3)}\\p{L}{0,8}`;
	return Array.from({ length: 12 }, (_, month) => {
		const day = new Date(Date.UTC(2024, month, 1));
		const bent = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
		const names = [alone.format(day), bent];
		return (BENDING.has(language) ? names.map(stem) : names).join('|');
	});
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
/** Small words between a part of a year and the year. */
const LINK = '(?:,? ?(?:de l.|de|del|do|lui|anului|van|of|roku|godine) ?)?[ -]?';

/**
 * The rules for the texts of a language. Each is tried on its own; a text may break several. In English:
 *
 * 1. A word that looks forward and, in the same clause, a year: "expected in early 2024", "planned for 2024", "will
 *    open in March 2024", "by the end of 2023". Past once the span that it names is over: early to June, mid or
 *    summer to September, else to the end of the month or year.
 * 2. Something under way: "in consultation", "under negotiation", "being drafted". Past half a year after the source.
 * 3. The source's own present: "currently", "at present", "so far", "not yet", "now". Past a year after the source.
 *
 * A source without a date is taken to be old: nobody can tell.
 */
function makeRules(language: string): Rules | null {
	const words = HORIZON_WORDS[language];
	if (!words) return null;
	const months = monthPatterns(language);
	const parts = [words.end, words.early, words.mid, ...months].join('|');
	const whole = (pattern: string): RegExp => new RegExp(`${BEFORE}(?:${pattern})${AFTER}`, 'giu');
	const only = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu');
	return {
		months: months.map(only),
		forward: whole(
			`(?:${words.forward}|${words.either})${AFTER}[^.;:]{0,60}?${BEFORE}(?:(?<part>${parts})${LINK})?(?<year>20\\d\\d)`
		),
		either: new RegExp(`^(?:${words.either})${AFTER}`, 'iu'),
		early: only(words.early),
		mid: only(words.mid),
		underWay: whole(words.underWay),
		moment: whole(words.moment)
	};
}

const known = new Map<string, Rules | null>();

/** The rules of a language; null for one that has none. */
function rulesOf({ language }: Reading): Rules | null {
	const [name = 'en'] = (language ?? 'en').toLowerCase().split('-');
	const rules = known.has(name) ? (known.get(name) ?? null) : makeRules(name);
	known.set(name, rules);
	return rules;
}

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
	`${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

function endOf(part: string | undefined, year: number, rules: Rules): string {
	if (part === undefined) return lastDay(year, 12);
	if (rules.early.test(part)) return lastDay(year, 6);
	if (rules.mid.test(part)) return lastDay(year, 9);
	const month = rules.months.findIndex((name) => name.test(part));
	return lastDay(year, month < 0 ? 12 : month + 1);
}

/** The last day of a date that may lack its day or month. */
const closeOf = (date: string): string => {
	const [year = 0, month = 12, day] = date.split('-').map(Number);
	return day ? date : lastDay(year, month);
};

function isOld(published: string | null, months: number, today: string): boolean {
	if (published === null) return true;
	const [year = 0, month = 1, day = 1] = closeOf(published).split('-').map(Number);
	const limit = new Date(Date.UTC(year, month - 1 + months, day));
	return today > limit.toISOString().slice(0, 10);
}

const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');
const wordsIn = (text: string, rule: RegExp): readonly string[] => [
	...new Set([...text.matchAll(rule)].map(([words]) => oneLine(words)))
];

/** The days that a text looks forward to. */
function datesIn(text: string, published: string | null, rules: Rules): readonly Overtaken[] {
	return [...text.matchAll(rules.forward)].flatMap(({ 0: words, groups }): Overtaken[] => {
		const year = Number(groups?.year);
		// "by" and "from" also tell of the past: with them a year is a horizon only where the source is not younger.
		const isPast = rules.either.test(words) && published !== null && year < Number(published.slice(0, 4));
		return isPast ? [] : [{ words: oneLine(words), kind: 'date', asOf: endOf(groups?.part, year, rules) }];
	});
}

/**
 * The words of a text that hold for a time only, whenever it is read: a day that it looks forward to, what was under
 * way, and the source's own present.
 */
export function passingWords(text: string, reading: Reading): readonly string[] {
	const rules = rulesOf(reading);
	if (rules === null) return [];
	return [
		...new Set([
			...datesIn(text, reading.published, rules).map(({ words }) => words),
			...wordsIn(text, rules.underWay),
			...wordsIn(text, rules.moment)
		])
	];
}

/**
 * What in a text may be over by the reader's day.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function overtaken(text: string, reading: Reading, today: string): readonly Overtaken[] {
	const rules = rulesOf(reading);
	if (rules === null) return [];
	const { published } = reading;
	const dates = datesIn(text, published, rules).filter(({ asOf }) => asOf !== null && today > asOf);
	const since = (rule: RegExp, kind: 'under-way' | 'moment', months: number): readonly Overtaken[] =>
		isOld(published, months, today)
			? wordsIn(text, rule).map((words) => ({ words, kind, asOf: published }))
			: [];
	return [...dates, ...since(rules.underWay, 'under-way', 6), ...since(rules.moment, 'moment', 12)];
}
