import { parseSwotView, viewWord, type SwotOffer, type SwotView } from '#lib/url/swot-view.ts';

/** Labels of a list's options by value, without the one for all. */
export function optionsOf(form: HTMLFormElement, name: string): ReadonlyMap<string, string> {
	const select = form.elements.namedItem(name);
	const options = select instanceof HTMLSelectElement ? [...select.options] : [];
	return new Map(options.filter(({ value }) => value !== '').map(({ value, text }) => [value, text]));
}

/** Every change is a choice; typing replaces the address, so that Back leaves the words in one step. */
export function wireControls(
	form: HTMLFormElement,
	offer: SwotOffer,
	choose: (view: SwotView, isTyping: boolean) => void,
	reset: () => void
): void {
	const read = (): SwotView => {
		const pairs = [...new FormData(form)].map(([key, value]): [string, string] => [key, String(value)]);
		return parseSwotView(new URLSearchParams(pairs), offer).view;
	};
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', (event) => {
		event.preventDefault();
		reset();
	});
	form.addEventListener('change', ({ target }) => {
		if (target instanceof HTMLSelectElement) choose(read(), false);
	});
	form.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement) choose(read(), true);
	});
}

/** Shows a view in the controls; words that are being typed are left alone. */
export function drawControls(form: HTMLFormElement, view: SwotView): void {
	const values = {
		view: viewWord(view),
		city: view.city ?? '',
		theme: view.theme ?? '',
		subject: view.subject ?? '',
		q: view.q
	};
	for (const [name, value] of Object.entries(values)) {
		const control = form.elements.namedItem(name);
		if (control instanceof HTMLSelectElement) control.value = value;
		if (control instanceof HTMLInputElement && control.value.trim() !== value) control.value = value;
	}
}
