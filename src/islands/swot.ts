import { address } from '#lib/messages/en/address.ts';
import { swotView as words } from '#lib/messages/en/swot-view.ts';
import { shownByCity, shownByTheme, type ShownEntry } from '#lib/selectors/swot-shown.ts';
import { DEFAULT_SWOT_VIEW, parseSwotView, serialiseSwotView, type SwotView } from '#lib/url/swot-view.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery } from './kernel/address.ts';
import { turns } from './kernel/latest.ts';
import { drawAcross, type AcrossLabels } from './swot/across.ts';
import { drawControls, optionsOf, wireControls } from './swot/controls.ts';
import { drawCities, readEntries } from './swot/entries.ts';
import { addOtherParts } from './swot/parts.ts';

const citiesIn = (entries: readonly ShownEntry[]): number =>
	new Set(entries.map(({ cityId }) => cityId)).size;

/** Putting SWOT entries together and narrowing them; the address is the state. */
function start(root: HTMLElement): void {
	const form = root.querySelector<HTMLFormElement>('[data-controls]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	const cities = root.querySelector<HTMLElement>('[data-cities]');
	const across = root.querySelector<HTMLElement>('[data-across]');
	if (!form || !status || !notice || !cities || !across) return;

	const themes = optionsOf(form, 'theme');
	const offer = {
		cities: [...optionsOf(form, 'city').keys()],
		themes: [...themes.keys()],
		subjects: [...optionsOf(form, 'subject').keys()]
	};
	const published = readEntries(cities);
	const begin = turns();

	const say = (text: string): void => {
		if (status.textContent !== text) status.textContent = text;
	};
	const drawByTheme = (entries: ReturnType<typeof readEntries>, view: SwotView): void => {
		const groups = shownByTheme([...entries.keys()], offer.themes, view);
		const chosen = form.querySelector<HTMLOptionElement>('select[name=view] option:checked');
		const labels: AcrossLabels = {
			themes,
			first: chosen?.dataset.first ?? '',
			second: chosen?.dataset.second ?? null
		};
		drawAcross(across, groups, entries, labels);
		const shown = [...new Set(groups.flatMap(({ entries: first, against }) => [...first, ...against]))];
		const onThemes = groups.filter(({ themeId }) => themeId !== null).length;
		say(shown.length === 0 ? words.none : words.byTheme(shown.length, citiesIn(shown), onThemes));
	};
	const draw = async (): Promise<void> => {
		const isLatest = begin();
		const { view, dropped } = parseSwotView(new URLSearchParams(location.search), offer);
		drawControls(form, view);
		notice.hidden = dropped.length === 0;
		notice.textContent = address.dropped(dropped);
		let entries = published;
		if (serialiseSwotView(view) !== '' && root.querySelector('[data-parts]')) {
			say(words.loading);
			try {
				await addOtherParts(root, cities);
			} catch {
				return say(words.failed);
			}
			if (!isLatest()) return;
			entries = readEntries(cities);
		}
		cities.hidden = view.quadrant !== null;
		across.hidden = view.quadrant === null;
		if (view.quadrant !== null) return drawByTheme(entries, view);
		across.replaceChildren();
		const shown = shownByCity([...entries.keys()], view);
		drawCities(cities, new Set(shown.map(({ id }) => id)), view);
		say(shown.length === 0 ? words.none : words.byCity(shown.length, citiesIn(shown)));
	};
	const choose = (view: SwotView, isTyping: boolean): void => {
		writeQuery(serialiseSwotView(view, new URLSearchParams(location.search)), isTyping ? 'same' : 'new');
		void draw();
	};

	wireControls(form, offer, choose, () => choose(DEFAULT_SWOT_VIEW, false));
	onAddress(() => void draw());
	const replay = earlyInput(form);
	if (location.search !== '') void draw();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-swot]');
if (root) start(root);
