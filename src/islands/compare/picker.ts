import { MOST_CITIES, SHOWS, type CompareView } from '#lib/url/compare-view.ts';

const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [
	...form.querySelectorAll<HTMLInputElement>('input[name=cities]')
];
const listsOf = (form: HTMLFormElement): HTMLSelectElement[] => [
	...form.querySelectorAll<HTMLSelectElement>('select[name=cities]')
];

const themeList = (form: HTMLFormElement) => form.querySelector<HTMLSelectElement>('select[name=theme]');

/** Names of the cities by id, as the picker offers them. */
export function namesOf(form: HTMLFormElement): ReadonlyMap<string, string> {
	const boxes = boxesOf(form).map(
		(box) => [box.value, box.parentElement?.textContent?.trim() ?? ''] as const
	);
	const options = [...(listsOf(form)[0]?.options ?? [])]
		.filter(({ value }) => value !== '')
		.map(({ value, text }) => [value, text] as const);
	return new Map([...boxes, ...options]);
}

/** Names of the themes by id, as the picker offers them. */
export const themesOf = (form: HTMLFormElement): ReadonlyMap<string, string> =>
	new Map(
		[...(themeList(form)?.options ?? [])]
			.filter(({ value }) => value !== '')
			.map(({ value, text }) => [value, text])
	);

/** Every change is a choice; cities keep their columns, a new one comes last. */
export function wirePicker(form: HTMLFormElement, choose: (change: Partial<CompareView>) => void): void {
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		const data = new FormData(form);
		const chosen = data.getAll('cities').map(String);
		const before = (form.dataset.chosen ?? '').split(',');
		const kept = listsOf(form).length > 0 ? [] : before.filter((cityId) => chosen.includes(cityId));
		const cities = [...new Set([...kept, ...chosen])].filter((cityId) => cityId !== '');
		const show = SHOWS.find((each) => each === data.get('show')) ?? 'all';
		choose({ cities, theme: themeList(form)?.value || null, show });
	});
}

/** Shows a view in the picker; where four cities are chosen, no box is left for a fifth. */
export function drawPicker(form: HTMLFormElement, { cities, theme, show }: CompareView): void {
	form.dataset.chosen = cities.join();
	for (const box of boxesOf(form)) {
		box.checked = cities.includes(box.value);
		box.disabled = !box.checked && cities.length >= MOST_CITIES;
	}
	for (const [place, list] of listsOf(form).entries()) list.value = cities[place] ?? '';
	const list = themeList(form);
	if (list) list.value = theme ?? '';
	for (const radio of form.querySelectorAll<HTMLInputElement>('input[name=show]'))
		radio.checked = radio.value === show;
}
