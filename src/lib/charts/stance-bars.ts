import { escapeXml, wrap, type Drawing } from './export/frame-svg.ts';
import { placeLegend, type LegendSizes } from './place-legend.ts';
import { placeParts } from './place-parts.ts';

/** How a part of a bar is drawn. The pattern says it without the colour. */
export type BarFill = 'full' | 'striped' | 'hatched' | 'crossed' | 'lined' | 'dotted' | 'dashed' | 'empty';

/** A part of the bars: its word in the legend and its pattern. */
export interface BarPart {
	readonly label: string;
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
const LINE = 20;
const BAR = 22;
const GAP = 12;
/** A sign of the legend. */
const BOX = 16;
const KEY: LegendSizes = { type: 15, textX: BOX + 8, gap: 18, row: 22, below: GAP / 2 };

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

/** Bars of equal length, one a finding, cut by how many cities stand in each part. */
export function stanceBars(
	bars: readonly StanceBar[],
	parts: readonly BarPart[],
	colours: StanceColours
): Drawing {
	const fills = [...new Set(parts.map(({ fill }) => fill))].filter((fill) => !isPlain(fill));
	const { items, height } = placeLegend(parts, WIDTH, KEY);
	const content = [
		`<defs>${fills.map((fill) => pattern(fill, colours)).join('')}</defs>`,
		...items.map(
			({ item, x, y, textX }) =>
				box({ x, y: y + 1, width: BOX, height: BOX }, item, colours) +
				text(item.label, { x: x + textX, y: y + 14 }, colours)
		)
	];
	let y = height;
	for (const { label, parts: counts } of bars) {
		for (const line of wrap(label, WIDTH, KEY.type).slice(0, 3))
			content.push(text(line, { x: 0, y: (y += LINE) - 5 }, colours));
		const all = counts.reduce((sum, count) => sum + count, 0);
		for (const [place, { x, width }] of placeParts(counts, { x: 0, width: WIDTH, total: all }).entries()) {
			if (counts[place] === 0) continue;
			content.push(box({ x, y, width, height: BAR }, parts[place]!, colours));
			content.push(plate(counts[place]!, { x, y, width }, colours));
		}
		y += BAR + GAP;
	}
	return { content: content.join(''), width: WIDTH, height: y };
}

interface Place {
	readonly x: number;
	readonly y: number;
}

const text = (words: string, { x, y }: Place, { ink }: StanceColours, more = ''): string =>
	`<text x="${x}" y="${y}" font-size="${KEY.type}" fill="${ink}"${more}>${escapeXml(words)}</text>`;

function box(
	{ x, y, width, height }: Place & { readonly width: number; readonly height: number },
	{ fill }: BarPart,
	{ ink, accent, paper }: StanceColours
): string {
	const paint = isPlain(fill) ? { full: accent, empty: paper }[fill] : `url(#bar-${fill})`;
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}" stroke="${ink}" stroke-width="1"/>`;
}

/** The number of a part that has room for it. It stands on paper, so that it reads on every pattern. */
function plate(
	count: number,
	{ x, y, width }: Place & { readonly width: number },
	colours: StanceColours
): string {
	const size = 12 + String(count).length * 8;
	if (width <= size + 4) return '';
	const middle = x + width / 2;
	return (
		`<rect x="${middle - size / 2}" y="${y + 3}" width="${size}" height="${BAR - 6}" fill="${colours.paper}"/>` +
		text(String(count), { x: middle, y: y + 16 }, colours, ' text-anchor="middle" font-weight="600"')
	);
}
