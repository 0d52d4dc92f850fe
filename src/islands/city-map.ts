/**
 * Links the points of a map with whatever else on the page stands for the same city (`data-city`): under the pointer
 * or with the focus, all of them carry the class `is-linked`.
 */
const LINKED = 'is-linked';

function cityOf(target: EventTarget | null): string | null {
	const element = target instanceof Element ? target.closest('[data-city]') : null;
	return element?.getAttribute('data-city') ?? null;
}

function link(city: string | null): void {
	for (const element of document.querySelectorAll(`.${LINKED}`)) element.classList.remove(LINKED);
	if (city === null) return;
	for (const element of document.querySelectorAll(`[data-city="${CSS.escape(city)}"]`)) {
		element.classList.add(LINKED);
	}
}

if (document.querySelector('[data-city-map]')) {
	// The focus keeps its city linked when the pointer leaves another.
	const focused = () => cityOf(document.activeElement);
	document.addEventListener('pointerover', ({ target }) => link(cityOf(target) ?? focused()));
	document.addEventListener('focusin', ({ target }) => link(cityOf(target)));
	document.addEventListener('focusout', ({ relatedTarget }) => link(cityOf(relatedTarget)));
}
