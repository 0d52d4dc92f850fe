/**
 * Gives the focus to an element, which may have come just now; nothing where none is there.
 *
 * @param selectors the best place first: the next is tried where one finds nothing
 */
export function focusOn(...selectors: readonly string[]): void {
	for (const selector of selectors) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found) {
			found.focus();
			return;
		}
	}
}
