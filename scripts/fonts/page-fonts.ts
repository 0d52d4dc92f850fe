import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { fallbackFaces, openFont, type LineMetrics } from './fallback-faces.ts';
import { countLetters, KEYBOARD, textsIn, unicodeRange, type Letters } from './letters.ts';

const FONT = 'node_modules/source-sans/VF/SourceSans3VF-Upright.ttf';
const FAMILY = 'Source Sans 3 Variable';

/** Room for accents over capitals, such as Ș and Ć: the line metrics by which this typeface is set on the web. */
const LINE: LineMetrics = { ascent: 1.024, descent: 0.4 };

/**
 * From the large counts of the first page to headings, which are as bold as the weight that its makers drew: one a step
 * beyond that takes a second drawing of every letter, 2 kB on each page.
 */
const WEIGHTS = { min: 300, max: 600 };

/** Kerning, accents and the two kinds of figures; small capitals, fractions and the like are set nowhere. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** What the letters in use leave over: fetched where a reader's own data, or what is typed, has a letter of it. */
const REST = {
	latin: [
		[0xa1, 0x24f],
		[0x1e00, 0x1eff]
	],
	greek: [[0x370, 0x3ff]],
	cyrillic: [[0x400, 0x52f]]
} as const;

/** Folders and files whose texts pages show, and the tables that hold the rest of it. */
export interface PageTexts {
	/** Folders of tables. */
	readonly data: readonly string[];
	/** Files of the interface. */
	readonly source: string;
}

/** Letters that pages show, and those of running text, which say how wide a line is. */
interface Shown {
	readonly letters: Letters;
	readonly prose: Letters;
}

/** The style sheet of the page's typeface; import it for its rules. */
const STYLE_SHEET = 'virtual:page-fonts.css';

/**
 * Makes the typeface of the pages: one file with the letters that the interface and the tables use, files with what
 * is left of the scripts that it covers, and the rules that scale a reader's own typefaces to the same measure.
 * The files are kept under `node_modules/.cache`, by the letters they were made for.
 */
export function pageFonts(texts: PageTexts): Plugin {
	let made: Promise<string> | undefined;
	return {
		name: 'page-fonts',
		enforce: 'pre',
		async resolveId(id) {
			if (id === STYLE_SHEET) return join(await (made ??= makeFonts(texts)), 'fonts.css');
		}
	};
}

/** Writes the fonts and their style sheet, unless they are there, and answers with their folder. */
export async function makeFonts({ data, source }: PageTexts): Promise<string> {
	const prose = [...textsIn(data, '.csv'), ...textsIn([join(source, 'lib/messages')], '.ts')];
	const shown: Shown = {
		letters: countLetters([...prose, ...textsIn([source], '.svelte')]),
		prose: countLetters(prose)
	};
	const recipe = [
		...shown.letters,
		...['page-fonts.ts', 'fallback-faces.ts', 'letters.ts'].map(ownText)
	].join();
	const name = createHash('sha256').update(recipe).digest('hex').slice(0, 16);
	const folder = resolve('node_modules/.cache/page-fonts', name);
	if (!existsSync(join(folder, 'fonts.css'))) await writeFonts(folder, shown);
	return folder;
}

const ownText = (name: string): string => readFileSync(join('scripts/fonts', name), 'utf8');

const codesBetween = (from: number, to: number): number[] =>
	Array.from({ length: to - from + 1 }, (_, place) => from + place);

async function writeFonts(folder: string, { letters, prose }: Shown): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const bytes = readFileSync(FONT);
	const font = openFont(FONT);
	const covered = new Set(font.characterSet);
	const used = new Set([...KEYBOARD, ...letters.keys()].filter((code) => covered.has(code)));
	const rules: string[] = [];
	for (const [name, ranges] of Object.entries(REST)) {
		// No letter is in two ranges: while a file is on its way, the browser would ask for the other one too.
		const left = ranges.flatMap(([from, to]) => codesBetween(from, to)).filter((code) => !used.has(code));
		writeFileSync(join(folder, `${name}.woff2`), await subset(bytes, left));
		rules.push(face(name, unicodeRange(left)));
	}
	writeFileSync(join(folder, 'text.woff2'), await subset(bytes, [...used]));
	rules.push(face('text', unicodeRange(used)), fallbackFaces(font, prose, LINE));
	writeFileSync(join(folder, 'fonts.css'), `${rules.join('\n')}\n`);
}

function subset(bytes: Buffer, codes: readonly number[]): Promise<Buffer> {
	return subsetFont(bytes, String.fromCodePoint(...codes), {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		noHinting: true,
		variationAxes: { wght: WEIGHTS }
	});
}

/**
 * Optional: a page that is on show is never set anew. A first visit on a slow line keeps the reader's own typeface,
 * and the next page has this one.
 */
const face = (name: string, range: string): string =>
	`@font-face{font-family:"${FAMILY}";font-weight:${WEIGHTS.min} ${WEIGHTS.max};font-display:optional;src:url("./${name}.woff2") format("woff2");` +
	`unicode-range:${range};ascent-override:${LINE.ascent * 100}%;descent-override:${LINE.descent * 100}%;line-gap-override:0%}`;
