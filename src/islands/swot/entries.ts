import type { SwotQuadrant } from '#lib/domain/choices.ts';
import { swotView as words } from '#lib/messages/en/swot-view.ts';
import type { ShownEntry, SwotWish } from '#lib/selectors/swot-shown.ts';

/** The entries on the page with their elements, in its order. */
export function readEntries(cities: HTMLElement): ReadonlyMap<ShownEntry, HTMLElement> {
	const elements = [...cities.querySelectorAll<HTMLElement>('[data-entry]')];
	return new Map(
		elements.map((element) => {
			const { entry = '', city = '', quadrant, themes = '', subjects = '' } = element.dataset;
			const text = element.querySelector('[data-text]')?.textContent ?? '';
			const themeIds = themes.split(' ').filter(Boolean);
			const subjectIds = subjects.split(' ').filter(Boolean);
			return [
				{ id: entry, cityId: city, quadrant: quadrant as SwotQuadrant, themeIds, subjectIds, text },
				element
			];
		})
	);
}

/** Shows some entries city by city, with the counts of what is shown; a filtered list names no empty city. */
export function drawCities(
	cities: HTMLElement,
	shown: ReadonlySet<string>,
	{ city, theme, subject, q }: Pick<SwotWish, 'city' | 'theme' | 'subject' | 'q'>
): void {
	const isNarrowed = theme !== null || subject !== null || q !== '';
	for (const entry of cities.querySelectorAll<HTMLElement>('[data-entry]'))
		entry.hidden = !shown.has(entry.dataset.entry ?? '');
	for (const quadrant of cities.querySelectorAll<HTMLElement>('div[data-quadrant]')) {
		const visible = quadrant.querySelectorAll('[data-entry]:not([hidden])').length;
		quadrant.hidden = isNarrowed && visible === 0;
		const count = quadrant.querySelector('[data-count]');
		if (count) count.textContent = words.count(visible).trim();
	}
	for (const section of cities.querySelectorAll<HTMLElement>('[data-city-section]')) {
		const isOther = city !== null && section.dataset.citySection !== city;
		const isEmpty = section.querySelector('[data-entry]:not([hidden])') === null;
		section.hidden = isOther || (isNarrowed && isEmpty);
		const jump = cities.querySelector(
			`[data-jumps] a[href="#${CSS.escape(section.dataset.citySection ?? '')}"]`
		);
		if (jump?.parentElement) jump.parentElement.hidden = section.hidden;
	}
}
