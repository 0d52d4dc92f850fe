import type { Drawing } from './frame-svg.ts';
import { inLight } from './in-light.ts';
import { strokeBehind } from './stroke-behind.ts';

/** What a picture outside the page must have written out, because the page's style sheet is not there. */
const PROPERTIES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'opacity',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'text-anchor',
	'letter-spacing'
] as const;

/** Properties that are handed down: written only where they differ from the parent's. */
const INHERITED = new Set<string>(PROPERTIES.filter((name) => name !== 'opacity'));

/** From the middle of a line of text to its base, as a part of its size. */
const TO_BASE = 0.35;

/** Moves a text that is centred on its place to its base line: office programs do not know `dominant-baseline`. */
function centre(text: Element, { dominantBaseline, fontSize }: CSSStyleDeclaration): void {
	if (dominantBaseline !== 'central') return;
	text.setAttribute('y', String(Number(text.getAttribute('y') ?? 0) + TO_BASE * parseFloat(fontSize)));
}

function write(from: Element, to: Element, parent: CSSStyleDeclaration | null): void {
	const style = getComputedStyle(from);
	if (style.display === 'none' || style.visibility === 'hidden') {
		to.remove();
		return;
	}
	for (const name of PROPERTIES) {
		const value = style.getPropertyValue(name);
		const known = INHERITED.has(name) ? parent?.getPropertyValue(name) : '1';
		if (value !== '' && value !== known) to.setAttribute(name, value);
	}
	if (from instanceof SVGTextElement) centre(to, style);
	for (const name of ['class', 'tabindex']) to.removeAttribute(name);
	const children = [...to.children];
	for (const [index, child] of [...from.children].entries()) write(child, children[index]!, style);
}

/**
 * A drawing of the page as it stands, in the light colours of paper whatever the reader's scheme, with each style
 * written into the element that has it. Links and pictures lead to where they lead on the page.
 */
export function takeDrawing(svg: SVGSVGElement): Drawing {
	const { width, height } = svg.viewBox.baseVal;
	const copy = svg.cloneNode(true) as SVGSVGElement;
	inLight(() => write(svg, copy, null));
	for (const link of copy.querySelectorAll('a, image')) {
		const href = link.getAttribute('href');
		if (href !== null) link.setAttribute('href', new URL(href, location.href).href);
	}
	// What is handed down from the drawing itself goes to a group, which takes its place.
	const group = document.createElementNS(svg.namespaceURI, 'g');
	for (const name of PROPERTIES) {
		const value = copy.getAttribute(name);
		if (value !== null) group.setAttribute(name, value);
	}
	group.append(...copy.childNodes);
	const content = strokeBehind(new XMLSerializer().serializeToString(group));
	return { content, width, height };
}
