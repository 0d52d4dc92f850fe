import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFont } from '../scripts/fonts/fallback-faces.ts';
import { countLetters, textsIn, unicodeRange } from '../scripts/fonts/letters.ts';
import { makeFonts } from '../scripts/fonts/page-fonts.ts';
import { coversAny } from '../src/lib/charts/export/font-faces.ts';

const DATA = ['data/weldi', 'data/eu'];
/** Letters beyond a to z of the partners' languages, English to Dutch. */
const LETTERS =
	'áéíóúñü¿¡ăâîșțãõàçêôèìòùëïœæÿčćđšžąęłńśźżij'.normalize('NFC') +
	'ÁÉÍÓÚÑÜĂÂÎȘȚÃÕÀÇÊÔÈÌÒÙËÏŒÆŸČĆĐŠŽĄĘŁŃŚŹŻ'.normalize('NFC');

interface Rule {
	family: string;
	source: string;
	weights: string;
	range: string;
	scale: number;
	ascent: number;
	descent: number;
}

function rulesIn(folder: string): Rule[] {
	const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
	return [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, body = '']) => {
		const value = (name: string): string => new RegExp(`(?:^|;)${name}:([^;]*)`).exec(body)?.[1] ?? '';
		return {
			family: value('font-family'),
			source: value('src'),
			weights: value('font-weight'),
			range: value('unicode-range'),
			scale: Number.parseFloat(value('size-adjust') || '100') / 100,
			ascent: Number.parseFloat(value('ascent-override')) / 100,
			descent: Number.parseFloat(value('descent-override')) / 100
		};
	});
}

let folder: string;
let rules: Rule[];
beforeAll(async () => {
	folder = await makeFonts({ data: DATA, source: 'src' });
	rules = rulesIn(folder);
});

describe('the letters of the typeface', () => {
	it('come, as far as the tables and the interface use them, in one small file', () => {
		const text = rules.find(({ source }) => source.includes('text.woff2'))!;
		const font = openFont(join(folder, 'text.woff2'));
		const whole = openFont('node_modules/source-sans/VF/SourceSans3VF-Upright.ttf');
		const used = [...countLetters(textsIn(DATA, '.csv')).keys()].filter((code) =>
			whole.hasGlyphForCodePoint(code)
		);
		const lost = used.filter((code) => code > 0x1f && !font.hasGlyphForCodePoint(code));
		expect(lost).toEqual([]);
		expect(used.filter((code) => code > 0x1f && !coversAny(text.range, String.fromCodePoint(code)))).toEqual(
			[]
		);
		expect(statSync(join(folder, 'text.woff2')).size).toBeLessThan(16_000);
	});

	it('are all there for the languages of the partners, in the second file where the pages do not use them', () => {
		const faces = rules.filter(({ source }) => source.includes('url('));
		for (const letter of LETTERS) {
			// In no two: a browser asks for the second file while the first is on its way.
			const [face, ...others] = faces.filter(({ range }) => coversAny(range, letter));
			expect(face, letter).toBeDefined();
			expect(others, letter).toEqual([]);
			const file = /url\("\.\/([^"]+)"/.exec(face!.source)![1]!;
			expect(openFont(join(folder, file)).hasGlyphForCodePoint(letter.codePointAt(0)!), letter).toBe(true);
		}
	});

	it('fit between the lines: no accent is cut off', () => {
		const { ascent, descent } = rules.find(({ source }) => source.includes('text.woff2'))!;
		const whole = openFont('node_modules/source-sans/VF/SourceSans3VF-Upright.ttf');
		for (const wght of [400, 750]) {
			const font = whole.getVariation({ wght });
			const boxes = [...LETTERS].map((letter) => font.glyphForCodePoint(letter.codePointAt(0)!).bbox);
			expect(Math.max(...boxes.map(({ maxY }) => maxY)) / font.unitsPerEm).toBeLessThan(ascent);
			expect(-Math.min(...boxes.map(({ minY }) => minY)) / font.unitsPerEm).toBeLessThan(descent);
		}
	});

	it('come in every weight that a style asks for', () => {
		const asked = [...textsIn(['src'], '.svelte'), ...textsIn(['src'], '.css')].flatMap((text) =>
			[...text.matchAll(/font-weight: (\d+)/g)].map(([, weight]) => Number(weight))
		);
		const faces = rules.filter(({ source }) => source.includes('url('));
		expect(faces.map(({ weights }) => weights)).toEqual(
			faces.map(() => `${Math.min(...asked)} ${Math.max(...asked)}`)
		);
	});

	it('of another network come in its file', async () => {
		const data = mkdtempSync(join(tmpdir(), 'letters-'));
		writeFileSync(join(data, 'cities.csv'), 'city_id,name\nathina,Αθήνα\n');
		const made = await makeFonts({ data: [data], source: 'src' });
		const font = openFont(join(made, 'text.woff2'));
		for (const letter of 'Αθήνα') expect(font.hasGlyphForCodePoint(letter.codePointAt(0)!)).toBe(true);
	});
});

describe('a typeface of the reader', () => {
	/** Files with the widths of the typefaces that the rules name. */
	const FILES: Record<string, string> = {
		Arial: '@fontsource/arimo/files/arimo-latin-400-normal.woff2',
		Roboto: '@fontsource/roboto/files/roboto-latin-400-normal.woff2',
		'DejaVu Sans': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
	};

	it.each(Object.keys(FILES))('as common as %s takes the room of the page’s own', (name) => {
		const rule = rules.find(({ source }) => source.startsWith(`local("${name}")`))!;
		const page = openFont('node_modules/source-sans/VF/SourceSans3VF-Upright.ttf').getVariation({
			wght: 400
		});
		const other = openFont(`node_modules/${FILES[name]}`);
		const sentences = textsIn(DATA, '.csv')
			.flatMap((text) => [...text.matchAll(/[A-Z][a-z ,]{80,}\./g)].map(([sentence]) => sentence))
			.slice(0, 200);
		expect(sentences.length).toBeGreaterThan(50);
		for (const sentence of sentences) {
			const width = page.layout(sentence).advanceWidth / page.unitsPerEm;
			const instead = (other.layout(sentence).advanceWidth / other.unitsPerEm) * rule.scale;
			expect(instead / width, sentence).toBeGreaterThan(0.95);
			expect(instead / width, sentence).toBeLessThan(1.05);
		}
	});

	it('has lines of the same height and the same baseline', () => {
		const [first, ...others] = rules.map(({ scale, ascent, descent }) => [scale * ascent, scale * descent]);
		for (const [ascent, descent] of others) {
			expect(ascent).toBeCloseTo(first![0]!, 3);
			expect(descent).toBeCloseTo(first![1]!, 3);
		}
	});
});

describe('a unicode range', () => {
	it('joins neighbours and names the rest one by one', () => {
		expect(unicodeRange([0x43, 0x41, 0x42, 0xe9, 0x42])).toBe('U+41-43,U+E9');
	});
});
