import { openSync, type Font } from 'fontkit';
import type { Letters } from './letters.ts';

/** A typeface that a reader's computer has, and a file of equal widths that this project can measure. */
interface Fallback {
	readonly family: string;
	readonly regular: { readonly names: readonly string[]; readonly file: string };
	readonly bold: { readonly names: readonly string[]; readonly file: string };
}

const file = (path: string): string => `node_modules/${path}`;

/**
 * In the order in which they are asked for. Arial is on Windows, macOS and iOS; Liberation Sans, Arimo and Helvetica
 * have its widths and stand in for it on Linux, ChromeOS and older Macs. Roboto is Android's, DejaVu Sans that of
 * Linux without any of them.
 */
const FALLBACKS: readonly Fallback[] = [
	{
		family: 'Text as Arial',
		regular: {
			names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo', 'Helvetica'],
			file: file('@fontsource/arimo/files/arimo-latin-400-normal.woff2')
		},
		bold: {
			names: [
				'Arial Bold',
				'Arial-BoldMT',
				'Liberation Sans Bold',
				'LiberationSans-Bold',
				'Arimo Bold',
				'Helvetica-Bold'
			],
			file: file('@fontsource/arimo/files/arimo-latin-700-normal.woff2')
		}
	},
	{
		family: 'Text as Roboto',
		regular: {
			names: ['Roboto', 'Roboto-Regular'],
			file: file('@fontsource/roboto/files/roboto-latin-400-normal.woff2')
		},
		bold: {
			names: ['Roboto Bold', 'Roboto-Bold'],
			file: file('@fontsource/roboto/files/roboto-latin-700-normal.woff2')
		}
	},
	{
		family: 'Text as DejaVu',
		regular: {
			names: ['DejaVu Sans', 'DejaVuSans'],
			file: file('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
		},
		bold: {
			names: ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
			file: file('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')
		}
	}
];

/** The weights that the two faces of a fallback stand in for, and the one that most of them is set in. */
const FACES = [
	{ of: 'regular', range: '200 549', weight: 400 },
	{ of: 'bold', range: '550 900', weight: 600 }
] as const;

/** Height of the line's parts above and below the baseline, as parts of the type size. */
export interface LineMetrics {
	readonly ascent: number;
	readonly descent: number;
}

/** Mean width of a letter, in parts of the type size, as often as each occurs; letters that the font lacks are left out. */
export function meanWidth(font: Font, letters: Letters): number {
	let width = 0;
	let count = 0;
	for (const [code, times] of letters) {
		if (!font.hasGlyphForCodePoint(code)) continue;
		width += font.glyphForCodePoint(code).advanceWidth * times;
		count += times;
	}
	return width / count / font.unitsPerEm;
}

/** Opens a font file that holds a single face. Throws where it holds several. */
export function openFont(path: string): Font {
	const font = openSync(path);
	if (!('getVariation' in font)) throw new Error(`${path}: expected a single font, found a collection`);
	return font;
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/**
 * Rules for the reader's own typefaces, scaled so that a text takes the room that it takes in the page's typeface:
 * until that one has come, and where it never does, lines break at the same words and nothing is set elsewhere.
 * Each is a family by its name, to be asked for in turn.
 */
export function fallbackFaces(page: Font, letters: Letters, line: LineMetrics): string {
	return FALLBACKS.flatMap((fallback) =>
		FACES.map(({ of, range, weight }) => {
			const { names, file } = fallback[of];
			const scale =
				meanWidth(page.getVariation({ wght: weight }), letters) / meanWidth(openFont(file), letters);
			const sources = names.map((name) => `local("${name}")`).join(',');
			return (
				`@font-face{font-family:"${fallback.family}";font-weight:${range};src:${sources};` +
				`size-adjust:${percent(scale)};ascent-override:${percent(line.ascent / scale)};` +
				`descent-override:${percent(line.descent / scale)};line-gap-override:0%}`
			);
		})
	).join('\n');
}
