/** Those that a header shows, and those that only a first line can declare: they stand in texts, too. */
export type Delimiter = ',' | ';' | '\t' | '|' | ':' | '^' | '~' | '#';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const DECLARED: readonly Delimiter[] = [...DELIMITERS, ':', '^', '~', '#'];
/** In quotes or not, behind blank lines, with the empty cells that a spreadsheet adds when it saves the table again. */
const SEPARATOR_LINE =
	/^\s*["']?[ \t]*sep[ \t]*=[ \t]*["']{0,2}([,;\t|:^~#]|tab|\\t)["']?([,;\t|:^~# "']*)(?:\n|$)/iu;
const QUOTED = /"(?:[^"]|"")*"?/gu;
/** Long enough for any header; a guess need not read the whole file. */
const SAMPLE = 65_536;

/** The line `sep=;` at the start of a text, which Excel writes and reads. */
export interface SeparatorLine {
	readonly delimiter: Delimiter;
	/** Length of the line with its end. */
	readonly length: number;
}

/**
 * The delimiter that a first line declares; null where there is no such line. Empty cells behind it that another
 * delimiter parts show that the table was saved anew with that one.
 */
export function separatorLine(text: string): SeparatorLine | null {
	const [line, sign = '', tail = ''] = SEPARATOR_LINE.exec(text) ?? [];
	if (line === undefined) return null;
	const named = DECLARED.find((delimiter) => delimiter === sign) ?? '\t';
	const later = DELIMITERS.find((delimiter) => tail.includes(delimiter));
	const header = text.slice(line.length).trimStart().split('\n', 1)[0] ?? '';
	const isLater = later !== undefined && (header.includes(later) || !header.includes(named));
	return { delimiter: isLater ? later : named, length: line.length };
}

/** The delimiter that a first line declares; null where there is no such line. */
export const declaredDelimiter = (text: string): Delimiter | null => separatorLine(text)?.delimiter ?? null;

/**
 * The delimiter of a text, from its header: the one that stands there most often outside quotes. The header
 * decides alone, because cells hold decimal commas and lists with semicolons. A single column has none, and
 * is read with commas.
 */
export function guessDelimiter(text: string): Delimiter {
	const bare = text.slice(0, SAMPLE).replace(QUOTED, '""');
	const header = /^.*\S.*$/mu.exec(bare)?.[0] ?? '';
	let best: Delimiter = ',';
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const count = header.split(delimiter).length - 1;
		if (count > most) [best, most] = [delimiter, count];
	}
	return best;
}
