/** First signs of a formula (OWASP, "CSV injection"), with the full-width and small forms that some locales read alike. */
const SIGN = '[=+\\-@＝＋－＠﹦﹢﹣﹫]';
/** First characters on which a spreadsheet takes a cell for a formula. */
const FORMULA = new RegExp(`^[\\t\\r\\n]|^[\\s\\p{Cf}"]*${SIGN}`, 'u');
/**
 * The same behind a sign at which a spreadsheet may split the cell: it does not heed the quotes of a comma where it was
 * told another separator, of which some are rare, and a line break then begins a row. `between` stands before the sign of the formula.
 */
const inside = (between: string): RegExp =>
	new RegExp(
		`([;\\t|\\r\\n\\v\\f\\u0085\\u2028\\u2029][\\s\\p{Cf}"]*|:"*)(${between})(?=${SIGN})|([ \u00a0^~#&§/\\\\\u001f]"*)(${between})(?==\\S)`,
		'gu'
	);
const INSIDE = inside('');
const INSIDE_GUARDED = inside("'+");

type Edit = (apostrophes: string) => string;
const editInside = (text: string, rule: RegExp, edit: Edit): string =>
	text.replace(
		rule,
		(
			_,
			before: string | undefined,
			some: string | undefined,
			space: string | undefined,
			rest: string | undefined
		) => `${before ?? space ?? ''}${edit(some ?? rest ?? '')}`
	);

const guardInside = (text: string): string => editInside(text, INSIDE, () => "'");

/** A text that a spreadsheet would run as a formula, with an apostrophe before it; any other text as it is. */
export function guarded(text: string): string {
	const guardedInside = guardInside(text);
	return FORMULA.test(guardedInside) ? `'${guardedInside}` : guardedInside;
}

const START = /^'+/;

/**
 * A text whose guard can be taken away again: where it has apostrophes of its own at a place that is guarded, one more.
 * `unguarded(guarded(escaped(text)))` is the text, whatever it is.
 */
export function escaped(text: string): string {
	const escapedInside = editInside(text, INSIDE_GUARDED, (some) => `'${some}`);
	const isGuarded = START.test(text) && FORMULA.test(guardInside(escapedInside.replace(START, '')));
	return isGuarded ? `'${escapedInside}` : escapedInside;
}

/** The text of a cell that was written with `escaped` and `guarded`. */
export function unguarded(cell: string): string {
	const isGuarded = START.test(cell) && FORMULA.test(cell.replace(START, ''));
	return editInside(isGuarded ? cell.slice(1) : cell, INSIDE_GUARDED, (some) => some.slice(1));
}
