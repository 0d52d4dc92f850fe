/** A part of a drawing that must leave ink: a label or a picture, in points of the drawing. */
export interface DrawnPart {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const isSeen = (part: Element): boolean => {
	const { fill, stroke, opacity, visibility } = getComputedStyle(part);
	const hasPaint = (part.tagName === 'image' && part.getAttribute('href') !== '') || fill !== 'none';
	return (hasPaint || stroke !== 'none') && opacity !== '0' && visibility !== 'hidden';
};

/** Where the labels and pictures of an SVG file stand, as the browser lays them out; those outside it are left out. */
export function drawnParts(svg: string): readonly DrawnPart[] {
	const holder = document.createElement('div');
	holder.setAttribute('aria-hidden', 'true');
	holder.style.cssText =
		'position:fixed;inset:0 auto auto 0;visibility:visible;opacity:0;pointer-events:none';
	// Its fonts are the page's own: they are not declared a second time.
	const file = new DOMParser().parseFromString(withoutStyles(svg), 'image/svg+xml').documentElement;
	holder.append(document.importNode(file, true));
	document.body.append(holder);
	try {
		const drawing = holder.firstElementChild!.getBoundingClientRect();
		return [...holder.querySelectorAll('text, image')]
			.filter((part) => (part.tagName === 'image' || part.textContent.trim() !== '') && isSeen(part))
			.map((part) => {
				const box = part.getBoundingClientRect();
				return { x: box.x - drawing.x, y: box.y - drawing.y, width: box.width, height: box.height };
			})
			.filter(
				({ x, y, width, height }) =>
					width > 0 &&
					height > 0 &&
					x >= 0 &&
					y >= 0 &&
					x + width <= drawing.width &&
					y + height <= drawing.height
			);
	} finally {
		holder.remove();
	}
}

/** A page may forbid styles within it; every property that places a label is an attribute already. */
const withoutStyles = (svg: string): string => withoutFonts(svg).replaceAll(/\sstyle="[^"]*"/g, '');

/** The same drawing without the fonts inside it: it is set in what the reader has. */
export const withoutFonts = (svg: string): string => svg.replace(/<style>@font-face.*?<\/style>/s, '');

/** The same drawing without labels and pictures: what differs from it is their ink. */
export const withoutParts = (svg: string): string =>
	svg.replaceAll(
		/<(text|image)\b([^>]*)/g,
		(_, name: string, rest: string) => `<${name} display="none"${rest.replace(/\sdisplay="[^"]*"/, '')}`
	);

const DIFFERENCE = 8;

/** Whether two pictures of one place differ anywhere. */
export const hasInk = (drawn: Uint8ClampedArray, empty: Uint8ClampedArray): boolean =>
	drawn.some((value, at) => Math.abs(value - empty[at]!) > DIFFERENCE);
