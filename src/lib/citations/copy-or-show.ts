import { m } from '../messages/index.ts';

/** The field with the text to copy by hand, behind the button that could not. */
function showSelected(button: HTMLElement, text: string): void {
	const before = button.nextElementSibling;
	const field =
		before instanceof HTMLTextAreaElement && before.dataset.byHand !== undefined
			? before
			: document.createElement('textarea');
	field.dataset.byHand = '';
	field.className = 'no-print';
	field.readOnly = true;
	field.rows = 4;
	field.setAttribute('aria-label', m.citations.byHandLabel);
	field.value = text;
	button.after(field);
	field.focus();
	field.select();
}

/**
 * Copies a text. Where the browser has no clipboard for the page (plain http) or refuses it, the text is shown selected,
 * to be copied by hand, and the button says so.
 */
export async function copyOrShow(button: HTMLElement, text: string): Promise<void> {
	// What became of the press is the button's words from now on.
	button.removeAttribute('aria-label');
	try {
		await navigator.clipboard.writeText(text);
		button.textContent = m.citations.copied;
	} catch {
		showSelected(button, text);
		button.textContent = m.citations.copyFailed;
	}
}
