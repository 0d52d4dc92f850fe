import { textWidth } from '../../geo/labels/text-width.ts';

/** What a picture says of itself when it has left the page. */
export interface ChartLabels {
	readonly title: string;
	/** Lines under the drawing: what is shown, source, date. */
	readonly foot: readonly string[];
	/** Width to height that the picture is given; it grows on the side that is too short, never cuts. */
	readonly ratio?: number | null;
}

/** A drawing taken off the page: its content with every style written out. */
export interface Drawing {
	/** Markup inside the `<svg>`. */
	readonly content: string;
	readonly width: number;
	readonly height: number;
}

/** Colours and type of the frame, as the page has them. */
export interface FrameStyle {
	readonly paper: string;
	readonly ink: string;
	readonly quiet: string;
	readonly fontFamily: string;
	/** `@font-face` rules with their files inside, or nothing. */
	readonly fontFaces: string;
}

const MARGIN = 24;
const TITLE = { size: 22, line: 28 };
const FOOT = { size: 13, line: 18 };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 has no other control characters.
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
export const escapeXml = (text: string): string =>
	text
		.toWellFormed()
		.replaceAll(NOT_XML, '')
		.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Marks of direction (Unicode UAX 9). */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;

/** Breaks a text into lines that fit; a word that is too long for a line has one of its own. */
export function wrap(text: string, width: number, size: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line !== '' && textWidth(longer, size) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	const all = line === '' ? lines : [...lines, line];
	// Each line is a text of its own: a mark of direction would turn what follows it, or end nothing.
	return all.length > 1 ? all.map((each) => each.replace(DIRECTION, '')) : all;
}

/**
 * A chart as an SVG file of its own: title above, drawing, and below it what is shown, from where and when. The
 * size is in the unit of the drawing.
 */
export function frameSvg(
	drawing: Drawing,
	{ title, foot, ratio = null }: ChartLabels,
	style: FrameStyle
): { readonly svg: string; readonly width: number; readonly height: number } {
	const room = Math.ceil(drawing.width);
	const head = wrap(title, room, TITLE.size);
	const below = foot.flatMap((text) => wrap(text, room, FOOT.size));
	const top = MARGIN + head.length * TITLE.line + MARGIN / 2;
	const needed = {
		width: room + 2 * MARGIN,
		height: top + Math.ceil(drawing.height) + MARGIN / 2 + below.length * FOOT.line + MARGIN
	};
	const width = Math.max(needed.width, Math.round(needed.height * (ratio ?? 0)));
	const height = Math.max(needed.height, ratio === null ? 0 : Math.round(width / ratio));
	const left = MARGIN + (width - needed.width) / 2;
	const bottom = height - MARGIN - below.length * FOOT.line;

	const line = (text: string, y: number, size: number, fill: string, weight = 400) =>
		`<text x="${left}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${escapeXml(fill)}">${escapeXml(text)}</text>`;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
		` role="img" font-family="${escapeXml(style.fontFamily)}">`,
		`<title>${escapeXml(title)}</title><desc>${escapeXml(foot.join(' '))}</desc>`,
		style.fontFaces === '' ? '' : `<style>${style.fontFaces}</style>`,
		`<rect width="${width}" height="${height}" fill="${escapeXml(style.paper)}"/>`,
		...head.map((text, index) =>
			line(text, MARGIN + (index + 1) * TITLE.line - 8, TITLE.size, style.ink, 600)
		),
		// A drawing of its own, so that what is measured in percent ends where it ends.
		`<svg x="${left}" y="${top}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}">${drawing.content}</svg>`,
		...below.map((text, index) => line(text, bottom + (index + 1) * FOOT.line, FOOT.size, style.quiet)),
		'</svg>\n'
	].join('');
	return { svg, width, height };
}
