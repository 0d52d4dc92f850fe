import { GRID_KINDS } from '#lib/domain/choices.ts';
import type { GridFilter } from '#lib/domain/grid-filter.ts';
import { gridView as words } from '#lib/messages/en/grid-view.ts';
import { serialiseGridView, DEFAULT_VIEW, type GridRows, type GridView } from '#lib/url/grid-view.ts';

/** What the form asks for. */
export function readControls(form: HTMLFormElement): { filter: GridFilter; rows: GridRows } {
	const fields = new FormData(form);
	const ids = (name: string): string[] => fields.getAll(name).map(String);
	const kinds = new Set(ids('kind'));
	return {
		filter: {
			kinds: GRID_KINDS.filter((kind) => kinds.has(kind)),
			themeIds: ids('theme'),
			cityIds: ids('city'),
			text: String(fields.get('q') ?? '')
		},
		rows: fields.get('rows') === 'themes' ? 'themes' : 'cities'
	};
}

/** Makes the form say what the view is. A text that is being typed is left alone. */
export function writeControls(form: HTMLFormElement, view: GridView): void {
	const { kinds, themeIds, cityIds, text } = view.filter;
	const chosen: Record<string, readonly string[]> = {
		kind: kinds,
		theme: themeIds,
		city: cityIds,
		rows: [view.rows]
	};
	for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
		if (input.type !== 'search') input.checked = chosen[input.name]?.includes(input.value) ?? false;
		else if (input.value.trim() !== text) input.value = text;
	}
	for (const choices of form.querySelectorAll<HTMLElement>('[data-choices]')) {
		const count = chosen[choices.dataset.choices ?? '']?.length ?? 0;
		choices.querySelector('[data-chosen]')!.textContent = words.chosen(count);
	}
	const isDefault =
		serialiseGridView({ ...view, form: null, cell: null }) === serialiseGridView(DEFAULT_VIEW);
	form.querySelector<HTMLElement>('[type="reset"]')!.hidden = isDefault;
}

/** Lists of choices close when the reader turns elsewhere, or with the Escape key. */
export function closeChoices(form: HTMLFormElement): void {
	const lists = [...form.querySelectorAll<HTMLDetailsElement>('[data-choices]')];
	document.addEventListener('pointerdown', ({ target }) => {
		for (const list of lists) if (target instanceof Node && !list.contains(target)) list.open = false;
	});
	form.addEventListener('focusin', ({ target }) => {
		for (const list of lists) if (target instanceof Node && !list.contains(target)) list.open = false;
	});
	form.addEventListener('keydown', ({ key, target }) => {
		const list =
			target instanceof Element ? target.closest<HTMLDetailsElement>('[data-choices][open]') : null;
		if (key !== 'Escape' || !list) return;
		list.open = false;
		list.querySelector('summary')?.focus();
	});
}
