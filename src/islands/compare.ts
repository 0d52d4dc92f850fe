import { address } from '#lib/messages/en/address.ts';
import { compareView as words } from '#lib/messages/en/compare-view.ts';
import {
	parseCompareView,
	serialiseCompareView,
	type CompareOffer,
	type CompareView
} from '#lib/url/compare-view.ts';
import { earlyInput } from './early-input.ts';
import { onAddress, writeQuery } from './kernel/address.ts';
import { turns } from './kernel/latest.ts';
import { drawPicker, namesOf, themesOf, wirePicker } from './compare/picker.ts';
import { createResult } from './compare/result.ts';
import { countRows, narrowRows } from './compare/rows.ts';

/** Choosing cities and rows of the comparison; the address is the state. */
function start(root: HTMLElement): void {
	const picker = root.querySelector<HTMLFormElement>('[data-picker]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const without = root.querySelector<HTMLElement>('[data-without]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	const container = root.querySelector<HTMLElement>('[data-result]');
	if (!picker || !status || !without || !notice || !container) return;

	const names = namesOf(picker);
	const themes = themesOf(picker);
	const offer: CompareOffer = { cities: [...names.keys()], themes: [...themes.keys()] };
	/** Shown until the reader chooses; no choice of theirs, so no box is ticked for it. */
	const example = (root.dataset.default ?? '').split(',');
	const shownOf = ({ cities }: CompareView) => (cities.length === 0 ? example : cities);
	const result = createResult(container, example, root.dataset.root ?? '../');
	const nameOf = (cityId: string): string => names.get(cityId) ?? cityId;
	const begin = turns();

	const say = (text: string): void => {
		if (status.textContent !== text) status.textContent = text;
	};
	const report = (lines: readonly string[]): void => {
		notice.hidden = lines.length === 0;
		notice.replaceChildren(
			...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line }))
		);
	};
	const finish = (view: CompareView): void => {
		const theme = view.theme === null ? null : (themes.get(view.theme) ?? view.theme);
		const sections = narrowRows(container, view);
		const { shown, all } = countRows(container);
		const text = words.shown(words.who(shownOf(view).map(nameOf), theme), shown, all);
		without.hidden = theme === null;
		without.textContent =
			theme === null ? '' : sections.length > 0 ? words.without(theme, sections) : words.otherRows;
		say(shown === 0 ? `${text} ${words.none}` : text);
	};
	const draw = async (): Promise<void> => {
		const isLatest = begin();
		const { view, dropped } = parseCompareView(new URLSearchParams(location.search), offer);
		drawPicker(picker, view);
		const left = dropped.length === 0 ? [] : [address.dropped(dropped, nameOf)];
		const cities = shownOf(view);
		if (cities.length < 2) {
			result.clear();
			without.hidden = true;
			say('');
			return report([...left, words.few(cities[0] ? nameOf(cities[0]) : null)]);
		}
		report(left);
		// Most often the cities are fetched already: the message would only flicker.
		const wait = setTimeout(() => say(words.loading), 200);
		try {
			const isDrawn = await result.show(cities, isLatest);
			if (isDrawn) finish(view);
		} catch {
			if (isLatest()) report([...left, words.failed]);
		} finally {
			clearTimeout(wait);
		}
	};
	const choose = (change: Partial<CompareView>): void => {
		const query = new URLSearchParams(location.search);
		const { view } = parseCompareView(query, offer);
		writeQuery(serialiseCompareView({ ...view, ...change }, query));
		void draw();
	};

	wirePicker(picker, choose);
	root.querySelector('[data-download]')?.addEventListener('click', () => {
		const { view } = parseCompareView(new URLSearchParams(location.search), offer);
		const { network = '', version = '', root: siteRoot = '../' } = root.dataset;
		import('./compare/download.ts')
			.then(({ downloadComparison }) =>
				downloadComparison({ ...view, cities: shownOf(view) }, { network, version, root: siteRoot })
			)
			.catch(() => say(words.failed));
	});
	onAddress(() => void draw());
	const replay = earlyInput(picker);
	void draw();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);
