import { escapeXml, wrap, type Drawing } from './export/frame-svg.ts';

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
const BAR = 26;
const GAP = 18;
const LEGEND = 34;

/** How each part is drawn: full, hatched, dotted, empty. The pattern says it without the colour. */
const fills = ({ accent, paper }: StanceColours): readonly string[] => [
	accent,
	'url(#against)',
	'url(#silent)',
	paper
];

const patterns = ({ warning, quiet, paper }: StanceColours): string =>
	'<defs>' +
	'<pattern id="against" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
	`<rect width="8" height="8" fill="${paper}"/><rect width="4" height="8" fill="${warning}"/></pattern>` +
	'<pattern id="silent" width="8" height="8" patternUnits="userSpaceOnUse">' +
	`<rect width="8" height="8" fill="${paper}"/><circle cx="4" cy="4" r="1.4" fill="${quiet}"/></pattern></defs>`;

/**
 * Bars of equal length, one a finding, cut by how many cities are for it, against it, silent and not sorted.
 *
 * @param legend a word for each part
 */
export function stanceBars(
	bars: readonly StanceBar[],
	legend: readonly string[],
	colours: StanceColours
): Drawing {
	const fill = fills(colours);
	const text = (words: string, x: number, y: number, more = '') =>
		`<text x="${x}" y="${y}" font-size="${LABEL.size}" fill="${colours.ink}"${more}>${escapeXml(words)}</text>`;
	const box = (x: number, y: number, width: number, height: number, part: number) =>
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill[part]}" stroke="${colours.ink}" stroke-width="1"/>`;
	const step = WIDTH / legend.length;
	const content = [
		patterns(colours),
		...legend.map((word, part) => box(part * step, 1, 18, 18, part) + text(word, part * step + 26, 15))
	];
	let y = LEGEND;
	for (const { label, parts } of bars) {
		const all = parts.reduce((sum, count) => sum + count, 0);
		const lines = wrap(label, WIDTH, LABEL.size).slice(0, 3);
		for (const line of lines) content.push(text(line, 0, (y += LABEL.line) - 5));
		let x = 0;
		for (const [part, count] of parts.entries()) {
			const width = all > 0 ? (count / all) * WIDTH : 0;
			if (count > 0) {
				// The number stands on paper, so that it reads on every pattern.
				const plate = 12 + String(count).length * 8;
				content.push(
					box(x, y, width, BAR, part),
					width > plate + 4
						? `<rect x="${x + width / 2 - plate / 2}" y="${y + 4}" width="${plate}" height="${BAR - 8}" fill="${colours.paper}"/>` +
								text(String(count), x + width / 2, y + 18, ' text-anchor="middle" font-weight="650"')
						: ''
				);
			}
			x += width;
		}
		y += BAR + GAP;
	}
	return { content: content.join(''), width: WIDTH, height: y };
}
