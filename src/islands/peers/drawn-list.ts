import type { Suggestion } from '#lib/peers/suggest.ts';

/** What an element says when it comes onto the page: what marks it may have changed while it was away. */
const DRAWN = 'peers-drawn';

interface Drawing {
	/** Makes the element of a suggestion that the list has not shown yet. */
	readonly draw: (suggestion: Suggestion) => HTMLElement;
	/** The score as the list writes it. */
	readonly score: (score: number) => string;
}

/**
 * A list of suggestions on the page that changes in place: an element that was drawn once, at build time or here, is kept
 * with what its reader opened in it; under other weights only its score, its tie and its place are others.
 */
export function drawnList(list: HTMLElement, { draw, score }: Drawing) {
	const drawn = new Map<string, HTMLElement>();
	for (const item of list.querySelectorAll<HTMLElement>(':scope > [data-match]'))
		drawn.set(item.dataset.match ?? '', item);

	const itemOf = (suggestion: Suggestion): HTMLElement => {
		const key = `${suggestion.best.ask} ${suggestion.best.offer}`;
		const item = drawn.get(key) ?? draw(suggestion);
		drawn.set(key, item);
		return item;
	};

	return (suggestions: readonly Suggestion[]): void => {
		const items = suggestions.map((suggestion) => {
			const item = itemOf(suggestion);
			setText(item.querySelector('[data-score]'), score(suggestion.score));
			item.querySelector('[data-tied]')?.toggleAttribute('hidden', !suggestion.isTied);
			return item;
		});
		putInOrder(list, items);
	};
}

/** Makes the elements the only children, in their order; what stands in its place is not moved, and keeps the focus. */
export function putInOrder(parent: Element, items: readonly Element[]): void {
	const wanted = new Set(items);
	for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
	items.forEach((item, at) => {
		const there = parent.children[at];
		if (there === item) return;
		const isNew = item.parentElement !== parent;
		parent.insertBefore(item, there ?? null);
		if (isNew) item.dispatchEvent(new Event(DRAWN, { bubbles: true }));
	});
}

/** What is drawn into a new element of a kind, taken out of it. */
export function firstOf(
	kind: 'ol' | 'tbody' | 'div',
	drawInto: (target: HTMLElement) => unknown
): HTMLElement {
	const target = document.createElement(kind);
	drawInto(target);
	return target.firstElementChild as HTMLElement;
}

/** Writes a line of the page; an empty one is not shown. */
export function write(within: HTMLElement, name: 'also' | 'equal', text: string): void {
	const line = within.querySelector<HTMLElement>(`[data-${name}]`);
	line?.toggleAttribute('hidden', text === '');
	setText(line, text);
}

/** A text that is there already is left alone: it would be laid out again. */
function setText(element: Element | null, text: string): void {
	if (element && element.textContent !== text) element.textContent = text;
}
