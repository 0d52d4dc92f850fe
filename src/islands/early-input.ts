type Control = HTMLInputElement | HTMLSelectElement;

function isTouched(control: Control): boolean {
	if (control instanceof HTMLSelectElement) {
		const published = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
		return control.selectedIndex !== Math.max(published, 0);
	}
	if (control.type === 'checkbox' || control.type === 'radio')
		return control.checked !== control.defaultChecked;
	return control.value !== control.defaultValue;
}

/**
 * Keeps what a reader typed or chose before the script of the page came, which on a slow line takes a while. An
 * address with a state of its own goes before.
 *
 * @returns to be called when the form answers: puts everything back, as if it were done then
 */
export function earlyInput(form: HTMLFormElement): () => void {
	if (location.search !== '') return () => {};
	const touched = [...form.elements]
		.filter((control) => control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
		.filter(isTouched)
		.map((control) => ({
			control,
			value: control.value,
			checked: control instanceof HTMLInputElement && control.checked
		}));
	return () => {
		for (const { control, value, checked } of touched) {
			control.value = value;
			if (control instanceof HTMLInputElement) control.checked = checked;
			for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
		}
	};
}
