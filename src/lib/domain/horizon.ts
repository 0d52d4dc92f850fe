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

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * The rules, for texts in English. Each is tried on its own; a text may break several.
 *
 * 1. A word that looks forward and, in the same clause, a year: "expected in early 2024", "planned for 2024", "will
 *    open in March 2024", "by the end of 2023". Past once the span that it names is over: early to June, mid or
 *    summer to September, else to the end of the month or year.
 * 2. Something under way: "in consultation", "under negotiation", "being drafted". Past half a year after the source.
 * 3. The source's own present: "currently", "at present", "so far", "not yet", "now". Past a year after the source.
 *
 * A source without a date is taken to be old: nobody can tell.
 */
const FORWARD = new RegExp(
	'\\b(?:expected|planned|due|foreseen|scheduled|announced|intended|envisaged|will|shall|to be|plans? to|by|from)\\b' +
		`[^.;:]{0,60}?\\b(?:(early|mid|late|the end of|end of|summer|autumn|${MONTHS})[ -])?(20\\d\\d)\\b`,
	'gi'
);
const UNDER_WAY =
	/\b(?:still )?(?:in (?:public )?consultation|under (?:public )?(?:consultation|preparation|development|negotiation|construction|discussion|review)|(?:is|are) being (?:drafted|prepared|developed|negotiated|discussed|set up|drawn up|built))\b/gi;
const MOMENT =
	/\b(?:currently|at present|at the moment|presently|so far|not yet|as yet|this year|next year|soon|recently|now)\b/gi;

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDay = (year: number, month: number): string =>
	`${year}-${pad(month)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;

function endOf(part: string | undefined, year: number): string {
	const word = part?.toLowerCase();
	if (word === 'early') return lastDay(year, 6);
	if (word === 'mid' || word === 'summer') return lastDay(year, 9);
	const month = MONTHS.toLowerCase()
		.split('|')
		.indexOf(word ?? '');
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

const wordsIn = (text: string, rule: RegExp): readonly string[] => [
	...new Set([...text.matchAll(rule)].map(([words]) => words.replaceAll(/\s+/g, ' ')))
];

/** "by" and "from" also tell of the past: with them a year is a horizon only where the source is not younger. */
const isAhead = (words: string, year: number, published: string | null): boolean =>
	!/^(?:by|from)/i.test(words) || published === null || year >= Number(published.slice(0, 4));

/** The days that a text looks forward to. */
const datesIn = (text: string, published: string | null): readonly Overtaken[] =>
	[...text.matchAll(FORWARD)]
		.filter(([words, , year]) => isAhead(words, Number(year), published))
		.map(([words, part, year]) => ({
			words: words.replaceAll(/\s+/g, ' '),
			kind: 'date',
			asOf: endOf(part, Number(year))
		}));

/**
 * The words of a text that hold for a time only, whenever it is read: a day that it looks forward to, what was under
 * way, and the source's own present.
 */
export const passingWords = (text: string, published: string | null): readonly string[] => [
	...new Set([
		...datesIn(text, published).map(({ words }) => words),
		...wordsIn(text, UNDER_WAY),
		...wordsIn(text, MOMENT)
	])
];

/**
 * What in a text may be over by the reader's day.
 *
 * @param published date of the source, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it has none
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function overtaken(text: string, published: string | null, today: string): readonly Overtaken[] {
	const dates = datesIn(text, published).filter(({ asOf }) => asOf !== null && today > asOf);
	const since = (rule: RegExp, kind: 'under-way' | 'moment', months: number): readonly Overtaken[] =>
		isOld(published, months, today)
			? wordsIn(text, rule).map((words) => ({ words, kind, asOf: published }))
			: [];
	return [...dates, ...since(UNDER_WAY, 'under-way', 6), ...since(MOMENT, 'moment', 12)];
}
