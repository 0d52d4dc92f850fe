import type { Page } from '@playwright/test';

/** Marks an element whose text looks as that of others does. */
export const ALIKE = 'data-alike';

/** So many of those that look alike stay unmarked. */
const KEPT = 3;

/**
 * Marks all but the first three elements whose text has the same colour, size and weight on the same background: their
 * contrast is the same. Whatever is placed over other things, moved or cut out stays unmarked, for what lies behind it
 * follows from where it is. What has no text of its own, and what is cut down to nothing for those who hear the page, has
 * no contrast, and is marked, too.
 *
 * @returns what takes the marks away
 */
export async function markAlike(page: Page): Promise<() => Promise<void>> {
	await page.evaluate(
		([mark, kept]) => {
			/** What lies behind the text of an element, from the root on; nothing where its place decides it. */
			const behind = new Map<Element | null, string | undefined>([[null, '']]);
			const backgroundOf = (element: Element, style: CSSStyleDeclaration): string | undefined => {
				const below = behind.get(element.parentElement);
				const isPlaced = !/^(static|relative)$/.test(style.position) || style.transform !== 'none';
				if (below === undefined || isPlaced || style.clipPath !== 'none') return undefined;
				const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = style;
				const plain = /^rgba\(\d+, \d+, \d+, 0\) none 1 none normal$/;
				const layer = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
				return plain.test(layer) ? below : `${below}/${layer}`;
			};
			const seen = new Map<string, number>();
			const unseen = new Set<Element | null>();
			const hasText = (element: Element): boolean =>
				element.matches('input, select, textarea') ||
				[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
			for (const element of document.querySelectorAll('html, body, body *')) {
				const style = getComputedStyle(element);
				const background = backgroundOf(element, style);
				behind.set(element, background);
				if (style.clipPath === 'inset(50%)' || unseen.has(element.parentElement)) unseen.add(element);
				if (unseen.has(element) || !hasText(element)) {
					element.setAttribute(mark, '');
					continue;
				}
				if (background === undefined) continue;
				const { color, fontSize, fontWeight, textShadow, visibility } = style;
				const look = [background, color, fontSize, fontWeight, textShadow, visibility].join(' ');
				const count = (seen.get(look) ?? 0) + 1;
				seen.set(look, count);
				if (count > kept) element.setAttribute(mark, '');
			}
		},
		[ALIKE, KEPT] as const
	);
	return () =>
		page.evaluate((mark) => {
			for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
		}, ALIKE);
}
