import { once } from './once.ts';

const CONTROLS = 'button, input, textarea, select';
const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click', 'input', 'change'] as const;

type Field = HTMLInputElement | HTMLTextAreaElement;
const controlsOf = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(CONTROLS)];
/** By its id or its words a control is known among those that are drawn in place of the published ones. */
const nameOf = (control: HTMLElement): string =>
	control.id || `${control.tagName} ${control.getAttribute('type')} ${control.textContent.trim()}`;
const isField = (control: unknown): control is Field =>
	control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

/** Gives a control the file or the text that the reader has entered into the one that stood in its place. */
function takeOver(from: HTMLElement, to: HTMLElement | undefined, isTyped: boolean): void {
	if (!isField(from) || !isField(to)) return;
	if (from instanceof HTMLInputElement && from.type === 'file') {
		if (!from.files?.length) return;
		(to as HTMLInputElement).files = from.files;
		to.dispatchEvent(new Event('change', { bubbles: true }));
	} else if (isTyped) {
		to.value = from.value;
		to.dispatchEvent(new Event('input', { bubbles: true }));
	}
}

/** After a reload, or the way back, browsers fill in what stood there before: nobody typed that. */
function isFilledIn(): boolean {
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return visit?.type === 'reload' || visit?.type === 'back_forward';
}

/** Fields in which something was typed before this script came. */
function typedEarly(box: HTMLElement): HTMLElement[] {
	if (isFilledIn()) return [];
	return controlsOf(box).filter((control) => isField(control) && control.value !== control.defaultValue);
}

/**
 * Loads what answers a published form when the reader turns to it. What is pressed, typed or chosen before that has come
 * is done then, with the controls of the same ids or words.
 *
 * @param load fetches what draws the form, and answers with what draws it in place of the published one
 * @returns loads it at once
 */
export function onFirstUse(box: HTMLElement, load: () => Promise<() => void>): () => Promise<void> {
	const pressed: HTMLElement[] = [];
	const typed = new Set<EventTarget | null>(typedEarly(box));
	const watch = ({ type, target }: Event): void => {
		if (type === 'click' && target instanceof HTMLButtonElement) pressed.push(target);
		if (type === 'input') typed.add(target);
		void begin().catch(() => undefined);
	};
	// What could not be fetched is asked for again with the next sign.
	const begin = once(() => load().then(replace));
	function replace(draw: () => void): void {
		for (const sign of SIGNS) box.removeEventListener(sign, watch);
		const before = controlsOf(box);
		const focused = before.find((control) => control === document.activeElement);
		draw();
		const drawn = new Map(controlsOf(box).map((control) => [nameOf(control), control]));
		for (const control of before) {
			const to = drawn.get(nameOf(control));
			takeOver(control, to, typed.has(control));
			// A file may be on its way: its window stays open over the change.
			control.addEventListener('change', () => takeOver(control, to, false));
		}
		if (focused) drawn.get(nameOf(focused))?.focus({ preventScroll: true });
		for (const control of pressed) drawn.get(nameOf(control))?.click();
	}
	for (const sign of SIGNS) box.addEventListener(sign, watch, { passive: true });
	return begin;
}
