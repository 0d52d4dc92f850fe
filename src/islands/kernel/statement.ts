import { shortened } from '#lib/format/shortened.ts';

/** What a statement of a page is, seen from its note of the source. */
const STATEMENT = 'li, dd, td, p, figcaption';
export const NOTE = 'details.record';

/** The key of a note's record: its link says it, until the note itself stands in place of the link. */
export const keyOf = (note: HTMLElement): string =>
	(note.dataset.record ??= decodeURIComponent(
		note.querySelector<HTMLAnchorElement>('a[href*="records/"]')?.hash.slice(1) ?? ''
	));

/**
 * The note of the source of the statement that an element is part of; null where it is part of none, or of something
 * that holds several.
 */
export function noteOf(element: Element): HTMLDetailsElement | null {
	const inside = element.closest<HTMLDetailsElement>(NOTE);
	if (inside) return inside;
	for (let box = element.closest(STATEMENT); box; box = box.parentElement?.closest(STATEMENT) ?? null) {
		const notes = box.querySelectorAll<HTMLDetailsElement>(NOTE);
		if (notes.length > 0) return notes.length === 1 ? notes[0]! : null;
	}
	return null;
}

/** The beginning of what a statement says, without its notes and buttons: the name of what acts on it. */
export function nameOf(note: HTMLElement): string {
	const box = note.parentElement?.closest(STATEMENT) ?? note.parentElement;
	const copy = box?.cloneNode(true);
	if (!(copy instanceof Element)) return '';
	for (const part of copy.querySelectorAll(`${NOTE}, button`)) part.remove();
	return shortened(copy.textContent ?? '');
}
