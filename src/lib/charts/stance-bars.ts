import { textWidth } from '../geo/labels/text-width.ts';
import { escapeXml, wrap, type Drawing } from './export/frame-svg.ts';

/** How a part of a bar is drawn. The pattern says it without the colour. */
export type BarFill = 'full' | 'striped' | 'hatched' | 'crossed' | 'lined' | 'dotted' | 'dashed' | 'empty';

/** A part of the bars: its word in the legend and its pattern. */
export interface BarPart {
	readonly word: string;
	readonly fill: BarFill;
}

/** A finding in the drawing: its words, and how many cities each part of its bar stands for. */
export interface StanceBar {
	readonly label: string;
	/** In the order of the legend. */
	readonly parts: readonly number[];
}

/** Colours of the drawing, as the page has them. */
export interface StanceColours {
	readonly ink: string;
	readonly paper: string;
	readonly accent: string;
	readonly warning: string;
	readonly quiet: string;
}

const WIDTH = 640;
const LABEL = { size: 15, line: 20 };
const BAR = 22;
const GAP = 12;
const KEY = { box: 16, line: 22, gap: 18 };

const isPlain = (fill: BarFill): fill is 'full' | 'empty' => fill === 'full' || fill === 'empty';

function pattern(fill: Exclude<BarFill, 'full' | 'empty'>, colours: StanceColours): string {
	const { accent, warning, quiet, paper } = colours;
	const ground = `<rect width="8" height="8" fill="${paper}"/>`;
	const bar = (colour: string, size: string) => `<rect ${size} fill="${colour}"/>`;
	const drawn = {
		striped: bar(accent, 'width="4" height="8"'),
		hatched: bar(warning, 'width="4" height="8"'),
		crossed: bar(warning, 'width="2" height="8"') + bar(warning, 'width="8" height="2"'),
		lined: bar(quiet, 'width="8" height="2"'),
		dotted: `<circle cx="4" cy="4" r="1.4" fill="${quiet}"/>`,
		dashed: bar(quiet, 'width="3" height="1"')
	}[fill];
	const turn = { striped: 90, hatched: 45, crossed: 45, lined: 0, dotted: 0, dashed: 0 }[fill];
	return (
		`<pattern id="bar-${fill}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">` +
		`${ground}${drawn}</pattern>`
	);
}

/** The legend in as many lines as its words need. */
function placeLegend(parts: readonly BarPart[]): {
	readonly keys: readonly { readonly x: number; readonly y: number }[];
	readonly height: number;
} {
	let x = 0;
	let y = 0;
	const keys = parts.map(({ word }) => {
		const width = KEY.box + 8 + textWidth(word, LABEL.size);
		if (x > 0 && x + width > WIDTH) {
			x = 0;
			y += KEY.line;
		}
		const key = { x, y };
		x += width + KEY.gap;
		return key;
	});
	return { keys, height: y + KEY.line + GAP / 2 };
}

/** Bars of equal length, one a finding, cut by how many cities stand in each part. */
export function stanceBars(
	bars: readonly StanceBar[],
	parts: readonly BarPart[],
	colours: StanceColours
): Drawing {
	const paint = ({ fill }: BarPart): string =>
		isPlain(fill) ? { full: colours.accent, empty: colours.paper }[fill] : `url(#bar-${fill})`;
	const text = (words: string, x: number, y: number, more = '') =>
		`<text x="${x}" y="${y}" font-size="${LABEL.size}" fill="${colours.ink}"${more}>${escapeXml(words)}</text>`;
	const box = (x: number, y: number, size: readonly [number, number], part: BarPart) =>
		`<rect x="${x}" y="${y}" width="${size[0]}" height="${size[1]}" fill="${paint(part)}" stroke="${colours.ink}" stroke-width="1"/>`;
	const fills = [...new Set(parts.map(({ fill }) => fill))].filter((fill) => !isPlain(fill));
	const { keys, height } = placeLegend(parts);
	const content = [
		`<defs>${fills.map((fill) => pattern(fill, colours)).join('')}</defs>`,
		...parts.map((part, place) => {
			const { x, y } = keys[place]!;
			return box(x, y + 1, [KEY.box, KEY.box], part) + text(part.word, x + KEY.box + 8, y + 14);
		})
	];
	let y = height;
	for (const { label, parts: counts } of bars) {
		const all = counts.reduce((sum, count) => sum + count, 0);
		for (const line of wrap(label, WIDTH, LABEL.size).slice(0, 3))
			content.push(text(line, 0, (y += LABEL.line) - 5));
		let x = 0;
		for (const [place, count] of counts.entries()) {
			const width = all > 0 ? (count / all) * WIDTH : 0;
			if (count > 0) {
				// The number stands on paper, so that it reads on every pattern.
				const plate = 12 + String(count).length * 8;
				content.push(box(x, y, [width, BAR], parts[place]!));
				if (width > plate + 4)
					content.push(
						`<rect x="${x + width / 2 - plate / 2}" y="${y + 3}" width="${plate}" height="${BAR - 6}" fill="${colours.paper}"/>` +
							text(String(count), x + width / 2, y + 16, ' text-anchor="middle" font-weight="650"')
					);
			}
			x += width;
		}
		y += BAR + GAP;
	}
	return { content: content.join(''), width: WIDTH, height: y };
}
