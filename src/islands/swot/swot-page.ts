import { address } from '#lib/messages/en/address.ts';
import { swotView as words } from '#lib/messages/en/swot-view.ts';
import { shownByCity, shownByTheme, type ShownEntry } from '#lib/selectors/swot-shown.ts';
import {
	DEFAULT_SWOT_VIEW,
	parseSwotView,
	serialiseSwotView,
	type SwotOffer,
	type SwotView
} from '#lib/url/swot-view.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery } from '../kernel/address.ts';
import { turns } from '../kernel/latest.ts';
import { drawAcross } from './across.ts';
import { drawControls, optionsOf, wireControls } from './controls.ts';
import { drawCities, readEntries } from './entries.ts';
import { addOtherCities } from './other-cities.ts';

type Entries = ReturnType<typeof readEntries>;

/** The parts of the page that the script works on. */
interface Parts {
	readonly root: HTMLElement;
	readonly form: HTMLFormElement;
	readonly status: HTMLElement;
	readonly notice: HTMLElement;
	readonly cities: HTMLElement;
	readonly across: HTMLElement;
}

const citiesIn = (entries: readonly ShownEntry[]): number =>
	new Set(entries.map(({ cityId }) => cityId)).size;

/** The SWOT page: the address is the state. */
export class SwotPage {
	readonly #parts: Parts;
	readonly #themes: ReadonlyMap<string, string>;
	readonly #offer: SwotOffer;
	readonly #published: Entries;
	readonly #addOtherParts: () => Promise<void>;
	readonly #begin = turns();

	constructor(parts: Parts) {
		const { root, form, cities } = parts;
		this.#parts = parts;
		this.#themes = optionsOf(form, 'theme');
		this.#offer = {
			cities: [...optionsOf(form, 'city').keys()],
			themes: [...this.#themes.keys()],
			subjects: [...optionsOf(form, 'subject').keys()]
		};
		this.#published = readEntries(cities);
		this.#addOtherParts = addOtherCities(root, cities);
	}

	/** Null where the page lacks a part. */
	static in(root: HTMLElement): SwotPage | null {
		const form = root.querySelector<HTMLFormElement>('[data-controls]');
		const status = root.querySelector<HTMLElement>('[data-status]');
		const notice = root.querySelector<HTMLElement>('[data-notice]');
		const cities = root.querySelector<HTMLElement>('[data-cities]');
		const across = root.querySelector<HTMLElement>('[data-across]');
		return form && status && notice && cities && across
			? new SwotPage({ root, form, status, notice, cities, across })
			: null;
	}

	start(): void {
		const { form } = this.#parts;
		const choose = (view: SwotView, isTyping: boolean): void => {
			writeQuery(serialiseSwotView(view, new URLSearchParams(location.search)), isTyping ? 'same' : 'new');
			void this.#draw();
		};
		wireControls(form, this.#offer, choose, () => choose(DEFAULT_SWOT_VIEW, false));
		onAddress(() => void this.#draw());
		const replay = earlyInput(form);
		if (location.search !== '') void this.#draw();
		replay();
	}

	/** Draws what the address says; a choice is among all cities, so their other parts come first. */
	async #draw(): Promise<void> {
		const isLatest = this.#begin();
		const { root, form, notice, cities } = this.#parts;
		const { view, dropped } = parseSwotView(new URLSearchParams(location.search), this.#offer);
		drawControls(form, view);
		notice.hidden = dropped.length === 0;
		notice.textContent = address.dropped(dropped);
		if (serialiseSwotView(view) === '' || !root.querySelector('[data-pages]'))
			return this.#drawEntries(this.#published, view);
		this.#say(words.loading);
		try {
			await this.#addOtherParts();
		} catch {
			return this.#say(words.failed);
		}
		if (isLatest()) this.#drawEntries(readEntries(cities), view);
	}

	#drawEntries(entries: Entries, view: SwotView): void {
		const { cities, across } = this.#parts;
		const isByTheme = view.quadrant !== null;
		cities.hidden = isByTheme;
		across.hidden = !isByTheme;
		if (isByTheme) return this.#drawByTheme(entries, view);
		across.replaceChildren();
		const shown = shownByCity([...entries.keys()], view);
		drawCities(cities, new Set(shown.map(({ id }) => id)), view);
		this.#say(shown.length === 0 ? words.none : words.byCity(shown.length, citiesIn(shown)));
	}

	#drawByTheme(entries: Entries, view: SwotView): void {
		const { form, across } = this.#parts;
		const groups = shownByTheme([...entries.keys()], this.#offer.themes, view);
		const chosen = form.querySelector<HTMLOptionElement>('select[name=view] option:checked');
		const { first = '', second = null } = chosen?.dataset ?? {};
		drawAcross(across, groups, entries, { themes: this.#themes, first, second });
		const shown = [...new Set(groups.flatMap((group) => [...group.entries, ...group.against]))];
		const onThemes = groups.filter(({ themeId }) => themeId !== null).length;
		this.#say(shown.length === 0 ? words.none : words.byTheme(shown.length, citiesIn(shown), onThemes));
	}

	#say(text: string): void {
		const { status } = this.#parts;
		if (status.textContent !== text) status.textContent = text;
	}
}
