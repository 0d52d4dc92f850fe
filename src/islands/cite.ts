import { today } from '#lib/format/today.ts';
import { m } from '#lib/messages/index.ts';
import type { CitedWhole } from '#lib/citations/cite-whole.ts';
import { dataJson } from './kernel/fetch-json.ts';
import { siteRoot } from './kernel/site-root.ts';

/** Completes the references of a page with the address of this copy and the reader's day, and lets them be copied. */
const references = [...document.querySelectorAll<HTMLElement>('[data-cite]')];
if (references.length > 0) void complete(references);

async function complete(references: readonly HTMLElement[]): Promise<void> {
	// Both before a press: a clipboard answers only at the press itself.
	const [{ wholeBibtex, wholeText }, { copyOrShow }] = await Promise.all([
		import('#lib/citations/cite-whole.ts'),
		import('#lib/citations/copy-or-show.ts')
	]);
	const site = { url: siteRoot().href, accessed: today() };
	for (const reference of references) {
		const given = dataJson<CitedWhole>(reference.dataset.cite);
		const whole = reference.dataset.isSite === undefined ? given : { ...given, ...site };
		for (const [name, text] of [
			['text', wholeText(whole)],
			['bibtex', wholeBibtex(whole)]
		] as const) {
			const shown = reference.querySelector(`[data-cite-${name}]`);
			if (!shown) continue;
			if (whole !== given) shown.classList.add('needs-script', 'printed');
			shown.textContent = text;
			const button = copyButton(m.citations.copyAs[name]);
			button.addEventListener('click', () => void copyOrShow(button, text));
			shown.after(button);
		}
	}
}

function copyButton(label: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'no-print';
	button.textContent = label;
	return button;
}
