import { tick } from 'svelte';

/** How long the part of the page that holds the best place may take to be drawn: it may have to be fetched. */
const FRAMES = 30;

/**
 * Gives the focus to an element, which may come just now; nothing where none is there.
 *
 * @param best waited for; where it does not come, the first of the others that is there takes the focus
 */
export async function focusOn(best: string, ...others: readonly string[]): Promise<void> {
	await tick();
	for (let frame = 0; frame < FRAMES && !document.querySelector(best); frame += 1)
		await new Promise(requestAnimationFrame);
	for (const selector of [best, ...others]) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found) {
			found.focus();
			return;
		}
	}
}
