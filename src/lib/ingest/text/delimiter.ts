export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const SEPARATOR_LINE = /^sep=([,;\t])[^\S\n]*(?:\n|$)/iu;
const QUOTED = /"(?:[^"]|"")*"?/gu;
/** Long enough for any header; a guess need not read the whole file. */
const SAMPLE = 65_536;

/** The delimiter of a first line `sep=;`, which Excel writes and reads; null where there is no such line. */
export const declaredDelimiter = (text: string): Delimiter | null =>
	DELIMITERS.find((delimiter) => delimiter === SEPARATOR_LINE.exec(text)?.[1]) ?? null;

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
