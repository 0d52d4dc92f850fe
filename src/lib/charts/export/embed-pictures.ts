import type { Drawing } from './frame-svg.ts';

const PICTURE = /(<image\b[^>]*?\s)href="([^"]+)"/g;
/** What a picture says for dark screens: a drawing that leaves the page is on paper. */
const FOR_DARK = /@media\s*\(prefers-color-scheme:\s*dark\)\s*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g;

/** An SVG as an address that holds it whole, in the colours of paper; in base64, since LibreOffice reads no other. */
export function asData(svg: string): string {
	const bytes = new TextEncoder().encode(svg.replace(FOR_DARK, ''));
	const signs = Array.from(bytes, (byte) => String.fromCodePoint(byte));
	return `data:image/svg+xml;base64,${btoa(signs.join(''))}`;
}

/**
 * Puts the pictures that a drawing leads to into it, so that it is whole where it is taken; one that cannot be had is left
 * out of the file.
 */
export async function embedPictures(drawing: Drawing): Promise<Drawing> {
	const addresses = [...new Set([...drawing.content.matchAll(PICTURE)].map(([, , address]) => address!))];
	const held = new Map(
		await Promise.all(
			addresses.map(async (address) => {
				const response = await fetch(address.replaceAll('&amp;', '&')).catch(() => null);
				return [address, response?.ok ? asData(await response.text()) : ''] as const;
			})
		)
	);
	const content = drawing.content.replace(
		PICTURE,
		(_, start: string, address: string) => `${start}href="${held.get(address) ?? ''}"`
	);
	return { ...drawing, content };
}
