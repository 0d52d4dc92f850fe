import type { BriefInput } from '#lib/basket/brief-input.ts';
import { fontFaces } from '#lib/charts/export/font-faces.ts';
import { paperColours } from '#lib/charts/export/paper-colours.ts';
import { toPng } from '#lib/charts/export/to-png.ts';
import type { Picture } from '#lib/documents/document.ts';
import { findingsDrawing } from './findings-drawing.ts';

/**
 * The drawing of a brief's findings as PNG, with the words that say the same.
 *
 * @param element gives the colours and the type of the page
 * @returns null where there is no finding, or the browser cannot draw: a brief is whole without it
 */
export async function findingsPicture(input: BriefInput, element: HTMLElement): Promise<Picture | null> {
	const drawing = findingsDrawing(input);
	if (!drawing) return null;
	const tokens = ['--paper', '--ink', '--ink-quiet', '--accent', '--warning'];
	const [paper = '', ink = '', quiet = '', accent = '', warning = ''] = paperColours(element, tokens);
	const { words, svg, ...shown } = drawing;
	try {
		const { fontFamily } = getComputedStyle(element);
		const style = { paper, ink, quiet, fontFamily, fontFaces: await fontFaces(words) };
		const file = svg(style, { paper, ink, quiet, accent, warning });
		const { blob } = await toPng(file, shown.width, shown.height);
		const png = new Uint8Array(await blob.arrayBuffer());
		return { type: 'picture', png, ...shown };
	} catch {
		return null;
	}
}
