import { address } from '#lib/messages/en/address.ts';
import { compareView as words } from '#lib/messages/en/compare-view.ts';
import {
	parseCompareView,
	serialiseCompareView,
	type CompareOffer,
	type CompareView
} from '#lib/url/compare-view.ts';
import { earlyInput } from '../early-input.ts';
import { onAddress, writeQuery } from '../kernel/address.ts';
import { turns } from '../kernel/latest.ts';
import { drawPicker, namesOf, themesOf, wirePicker } from './picker.ts';
import { createResult } from './result.ts';
import { countRows, narrowRows } from './rows.ts';

/** The parts of the page that the script works on. */
interface Parts {
	readonly root: HTMLElement;
	readonly picker: HTMLFormElement;
	readonly status: HTMLElement;
	/** Says what a theme leaves out. */
	readonly without: HTMLElement;
	readonly notice: HTMLElement;
	readonly container: HTMLElement;
}

/** The comparison: the address is the state. */
export class ComparePage {
	readonly #parts: Parts;
	readonly #names: ReadonlyMap<string, string>;
	readonly #themes: ReadonlyMap<string, string>;
	readonly #offer: CompareOffer;
	/** Shown until the reader chooses; no choice of theirs, so no box is ticked for it. */
	readonly #example: readonly string[];
	readonly #result: ReturnType<typeof createResult>;
	readonly #begin = turns();

	constructor(parts: Parts) {
		const { root, picker, container } = parts;
		this.#parts = parts;
		this.#names = namesOf(picker);
		this.#themes = themesOf(picker);
		this.#offer = { cities: [...this.#names.keys()], themes: [...this.#themes.keys()] };
		this.#example = (root.dataset.default ?? '').split(',');
		this.#result = createResult(container, this.#example);
	}

	/** Null where the page lacks a part. */
	static in(root: HTMLElement): ComparePage | null {
		const picker = root.querySelector<HTMLFormElement>('[data-picker]');
		const status = root.querySelector<HTMLElement>('[data-status]');
		const without = root.querySelector<HTMLElement>('[data-without]');
		const notice = root.querySelector<HTMLElement>('[data-notice]');
		const container = root.querySelector<HTMLElement>('[data-result]');
		return picker && status && without && notice && container
			? new ComparePage({ root, picker, status, without, notice, container })
			: null;
	}

	start(): void {
		const { root, picker } = this.#parts;
		wirePicker(picker, (change) => this.#choose(change));
		root.querySelector('[data-download]')?.addEventListener('click', () => void this.#save());
		onAddress(() => void this.#draw());
		const replay = earlyInput(picker);
		void this.#draw();
		replay();
	}

	#parse = () => parseCompareView(new URLSearchParams(location.search), this.#offer);
	#citiesOf = ({ cities }: CompareView) => (cities.length === 0 ? this.#example : cities);
	#nameOf = (cityId: string): string => this.#names.get(cityId) ?? cityId;

	#choose(change: Partial<CompareView>): void {
		const { view } = this.#parse();
		writeQuery(serialiseCompareView({ ...view, ...change }, new URLSearchParams(location.search)));
		void this.#draw();
	}

	async #draw(): Promise<void> {
		const isLatest = this.#begin();
		const { view, dropped } = this.#parse();
		drawPicker(this.#parts.picker, view);
		const left = dropped.length === 0 ? [] : [address.dropped(dropped, this.#nameOf)];
		const cities = this.#citiesOf(view);
		if (cities.length < 2) return this.#askForMore(cities, left);
		this.#report(left);
		// Most often the cities are fetched already: the message would only flicker.
		const wait = setTimeout(() => this.#say(words.loading), 200);
		try {
			const isDrawn = await this.#result.show(cities, isLatest);
			if (isDrawn) this.#narrow(view);
		} catch {
			if (isLatest()) this.#report([...left, words.failed]);
		} finally {
			clearTimeout(wait);
		}
	}

	#askForMore([cityId]: readonly string[], left: readonly string[]): void {
		this.#result.clear();
		this.#parts.without.hidden = true;
		this.#say('');
		this.#report([...left, words.few(cityId ? this.#nameOf(cityId) : null)]);
	}

	/** Hides the rows that are not asked for, and says how many are left. */
	#narrow(view: CompareView): void {
		const { container, without } = this.#parts;
		const theme = view.theme === null ? null : (this.#themes.get(view.theme) ?? view.theme);
		const sections = narrowRows(container, view);
		const { shown, all } = countRows(container);
		const text = words.shown(words.who(this.#citiesOf(view).map(this.#nameOf), theme), shown, all);
		without.hidden = theme === null;
		without.textContent =
			theme === null ? '' : sections.length > 0 ? words.without(theme, sections) : words.otherRows;
		this.#say(shown === 0 ? `${text} ${words.none}` : text);
	}

	async #save(): Promise<void> {
		const { view } = this.#parse();
		const { network = '', version = '' } = this.#parts.root.dataset;
		try {
			const { downloadComparison } = await import('./download.ts');
			await downloadComparison({ ...view, cities: this.#citiesOf(view) }, { network, version });
		} catch {
			this.#say(words.failed);
		}
	}

	#say(text: string): void {
		const { status } = this.#parts;
		if (status.textContent !== text) status.textContent = text;
	}

	#report(lines: readonly string[]): void {
		const { notice } = this.#parts;
		notice.hidden = lines.length === 0;
		notice.replaceChildren(
			...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }))
		);
	}
}
