import { m } from '#lib/messages/index.ts';
import { keyOf, nameOf, NOTE, noteOf } from './statement.ts';

/** What putting a record in the basket takes; fetched with the first press, or where a basket is kept already. */
export interface BasketActions {
	readonly holdsNow: (key: string, network: string) => boolean;
	/** Puts the record in or takes it out: whether it is held now, and whether the browser keeps that. */
	readonly flip: (key: string, network: string) => { readonly isHeld: boolean; readonly isKept: boolean };
	readonly countItems: (of: { readonly network: string }) => number;
}

interface Basket {
	readonly network: string;
	/** Whether this browser keeps a basket: who has none holds nothing. */
	readonly isKept: () => boolean;
	readonly load: () => Promise<BasketActions>;
}

/**
 * A button at each statement that puts it in the basket: one, which moves to the statement under the pointer or with
 * the focus. Where nothing hovers, each statement in the window has its button. Room is kept for it by the notes, so
 * that nothing moves. What a press did is announced, with the number of records that are held.
 */
export function startBasketButtons(basket: Basket): void {
	const notes = document.querySelector(NOTE);
	if (!notes) return;
	const said = document.createElement('p');
	said.className = 'visually-hidden';
	said.setAttribute('role', 'status');
	document.body.append(said);
	if (matchMedia('(hover: none)').matches) {
		followWindow(basket, said);
		return;
	}
	const button = takeButton(basket, said);
	const show = (target: EventTarget | null): void => {
		if (!(target instanceof Element) || target === button || button.contains(target)) return;
		const note = noteOf(target);
		if (note && button.previousElementSibling !== note) place(button, note, basket);
	};
	document.addEventListener('pointerover', ({ target }) => {
		// Who tabs keeps the button while it has the focus.
		if (document.activeElement !== button) show(target);
	});
	document.addEventListener('focusin', ({ target }) => show(target));
}

/** Buttons at the statements in the window, and nowhere else: a page may have a thousand. */
function followWindow(basket: Basket, said: HTMLElement): void {
	const buttons = new Map<Element, HTMLButtonElement>();
	const seen = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries) {
			if (isIntersecting && !buttons.has(target)) {
				const button = takeButton(basket, said);
				buttons.set(target, button);
				place(button, target as HTMLElement, basket);
			} else if (!isIntersecting && buttons.get(target) !== document.activeElement) {
				buttons.get(target)?.remove();
				buttons.delete(target);
			}
		}
	});
	for (const note of document.querySelectorAll(NOTE)) seen.observe(note);
}

/** Puts the button behind a note, with the name and the state of its record. */
function place(button: HTMLButtonElement, note: HTMLElement, basket: Basket): void {
	const key = keyOf(note);
	button.dataset.take = key;
	button.dataset.name = nameOf(note);
	note.after(button);
	label(button, false);
	if (!basket.isKept()) return;
	void basket.load().then((actions) => {
		if (button.dataset.take === key) label(button, actions.holdsNow(key, basket.network));
	});
}

function label(button: HTMLButtonElement, isHeld: boolean): void {
	const words = isHeld ? m.basket.remove : m.basket.add;
	button.textContent = isHeld ? '✓' : '+';
	button.title = words;
	button.setAttribute('aria-label', `${words}: ${button.dataset.name ?? ''}`);
}

function takeButton(basket: Basket, said: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'take no-print';
	button.addEventListener('click', () => {
		const key = button.dataset.take ?? '';
		void basket.load().then(({ flip, countItems }) => {
			const { isHeld, isKept } = flip(key, basket.network);
			if (button.dataset.take === key) label(button, isHeld);
			said.textContent = isKept
				? m.basket.pressed(isHeld, countItems({ network: basket.network }))
				: m.basket.full;
		});
	});
	return button;
}
