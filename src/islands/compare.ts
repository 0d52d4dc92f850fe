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
import { drawPicker, namesOf, wirePicker } from './compare/picker.ts';
import { createResult } from './compare/result.ts';
import { countRows, narrowRows } from './compare/rows.ts';

/** Choosing cities and rows of the comparison; the address is the state. */
function start(root: HTMLElement): void {
	const picker = root.querySelector<HTMLFormElement>('[data-picker]');
	const status = root.querySelector<HTMLElement>('[data-status]');
	const notice = root.querySelector<HTMLElement>('[data-notice]');
	const container = root.querySelector<HTMLElement>('[data-result]');
	if (!picker || !status || !notice || !container) return;

	const names = namesOf(picker);
	const offer: CompareOffer = {
		cities: [...names.keys()],
		published: (root.dataset.default ?? '').split(',')
	};
	const result = createResult(container, offer.published, root.dataset.root ?? '../');
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
	const finish = ({ cities, show }: CompareView): void => {
		narrowRows(container, show);
		const { shown, all } = countRows(container);
		const text = words.shown(cities.map(nameOf), shown, all);
		say(shown === 0 ? `${text} ${words.none}` : text);
	};
	const draw = async (): Promise<void> => {
		const isLatest = begin();
		const { view, dropped } = parseCompareView(new URLSearchParams(location.search), offer);
		drawPicker(picker, view);
		const left = dropped.map(({ value, why }) => words.dropped[why](why === 'many' ? nameOf(value) : value));
		if (view.cities.length < 2) {
			result.clear();
			say('');
			return report([...left, words.few(view.cities[0] ? nameOf(view.cities[0]) : null)]);
		}
		report(left);
		// Most often the cities are fetched already: the message would only flicker.
		const wait = setTimeout(() => say(words.loading), 200);
		try {
			const isDrawn = await result.show(view.cities, isLatest);
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
		writeQuery(serialiseCompareView({ ...view, ...change }, offer, query));
		void draw();
	};

	wirePicker(picker, choose);
	root.querySelector('[data-download]')?.addEventListener('click', () => {
		const { view } = parseCompareView(new URLSearchParams(location.search), offer);
		const { network = '', version = '', root: siteRoot = '../' } = root.dataset;
		import('./compare/download.ts')
			.then(({ downloadComparison }) => downloadComparison(view, { network, version, root: siteRoot }))
			.catch(() => say(words.failed));
	});
	onAddress(() => void draw());
	const replay = earlyInput(picker);
	void draw();
	replay();
}

const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) start(root);
