/**
 * Filters, turns and opens the grid that the page holds. The address is the state: a choice writes it, and what the
 * address says is drawn. Typing replaces the last entry of the history, every other choice adds one.
 */
import type { GridForm } from '#lib/url/grid-view.ts';
import { earlyInput } from './early-input.ts';
import { closeChoices, readControls } from './grid/controls.ts';
import { GridPage } from './grid/grid-page.ts';
import { openedBy } from './grid/model.ts';
import { onAddress } from './kernel/address.ts';

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
	target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function answerForm(page: GridPage): void {
	const { form } = page;
	form.addEventListener('input', ({ target }) => {
		const isTyping = target instanceof HTMLInputElement && target.type === 'search';
		page.go({ ...page.view, ...readControls(form) }, isTyping ? 'same' : 'new');
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		// The button goes when all is shown: the focus moves to the first choice.
		form.querySelector('input')?.focus();
		page.go({ ...page.parse(''), form: page.view.form, cell: page.view.cell });
	});
	for (const input of document.querySelectorAll<HTMLInputElement>('[name="view"]')) {
		input.addEventListener('change', () => page.choose(input.value as GridForm));
	}
	closeChoices(form);
}

function answerCells(page: GridPage): void {
	const close = () => page.go({ ...page.view, cell: null });
	document.addEventListener('click', (event) => {
		if (closest(event.target, '[data-close]')) close();
		const link = closest(event.target, '[data-opens]');
		// A new tab or window is the reader's own wish: there, the link leads to the records.
		if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
			return;
		event.preventDefault();
		page.toggle(link);
	});
	// Wherever the focus is, unless the key empties a text or closes a list or popover; before the table answers it.
	document.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || !page.panel.open || closest(event.target, '[data-choices][open]')) return;
			if (event.target instanceof HTMLInputElement && event.target.value && event.target.type === 'search')
				return;
			if (document.querySelector(':popover-open, dialog[open]')) return;
			event.preventDefault();
			close();
		},
		true
	);
	// A city's records are asked for before the press: under the pointer, or with the focus.
	for (const type of ['pointerover', 'focusin']) {
		page.table.addEventListener(type, ({ target }) => {
			const link = closest(target, '[data-opens]');
			const [cityId] = link ? openedBy(link).split('.') : [];
			if (cityId) page.panel.pages.load(cityId).catch(() => null);
		});
	}
}

/** What writes the file is fetched with the press. */
async function save({ model, shown }: GridPage): Promise<void> {
	const { href } = location;
	const { saveShown } = await import('./grid/download.ts');
	saveShown(model, shown, href);
}

const table = document.querySelector<HTMLTableElement>('table[data-grid]');
if (table) {
	const page = new GridPage(table);
	answerForm(page);
	answerCells(page);
	document.querySelector('[data-grid-download]')?.addEventListener('click', () => void save(page));
	document.querySelector('[data-more]')?.addEventListener('click', () => page.showMore());
	onAddress(() => void page.apply());
	const replay = earlyInput(page.form);
	void page.apply();
	replay();
}
