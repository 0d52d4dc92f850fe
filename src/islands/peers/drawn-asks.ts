import { m } from '#lib/messages/index.ts';
import type { AskRow } from '#lib/pages/peers/city-slice.ts';
import type { AskResult } from '#lib/pages/peers/results.ts';
import { turns } from '../kernel/latest.ts';
import { drawnList, firstOf, putInOrder, write } from './drawn-list.ts';
import type { Loaded } from './load.ts';

interface Section {
	readonly element: HTMLElement;
	readonly show: (result: AskResult, whole: number) => void;
}

/** Around what the reader sees, so much more is changed at once. */
const NEAR = '25%';
/** So few sections are changed at once wherever they stand. */
const FEW = 3;
/** So many hosts of an ask are drawn at once; where more are shown whole, the others follow. */
const FIRST = 3;

/**
 * The sections of asks on the page: published ones are kept, those of the reader's own questions drawn when asked. Those
 * that the reader sees change at once, the others one by one after the page has answered; until then it says that it is busy.
 */
export function drawnAsks(asks: HTMLElement, root: string, loaded: Loaded) {
	const { slice, mount, AskMatches, SuggestedHost, alsoLine, shownScore } = loaded;
	const seen = new Set<Element>();
	const watcher = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) seen[isIntersecting ? 'add' : 'delete'](target);
		},
		{ rootMargin: NEAR }
	);

	function sectionOf(element: HTMLElement, ask: AskRow): Section {
		watcher.observe(element);
		const hosts = element.querySelector<HTMLElement>('[data-hosts]');
		const list =
			hosts &&
			drawnList(hosts, {
				draw: (suggestion) => {
					const props = { suggestion, slice, root, ask, opensLater: true };
					return firstOf('ol', (target) => mount(SuggestedHost, { target, props }));
				},
				score: (score) => m.peers.scoreOf(shownScore(score))
			});
		return {
			element,
			show: ({ list: { suggestions, equalLeftOut } }, whole) => {
				list?.(suggestions.slice(0, whole));
				write(element, 'also', alsoLine(slice, suggestions.slice(whole)));
				write(element, 'equal', equalLeftOut > 0 ? m.peers.equalLeftOut(equalLeftOut) : '');
			}
		};
	}

	const sections = new Map<string, Section>();
	for (const ask of slice.asks) {
		const element = asks.querySelector<HTMLElement>(`[data-ask="${CSS.escape(ask.key)}"]`);
		if (element) sections.set(ask.key, sectionOf(element, ask));
	}

	function draw(result: AskResult): Section {
		const props = { result, slice, root, whole: FIRST, opensLater: true };
		const element = firstOf('div', (target) => mount(AskMatches, { target, props }));
		const section = sectionOf(element, result.ask);
		sections.set(result.ask.key, section);
		return section;
	}

	const busy = (isBusy: boolean): void => {
		if (isBusy) asks.setAttribute('aria-busy', 'true');
		else asks.removeAttribute('aria-busy');
	};

	const begin = turns();
	return (results: readonly AskResult[], whole: number): void => {
		const isLatest = begin();
		const shown = results.map((result) => ({
			result,
			section: sections.get(result.ask.key) ?? draw(result)
		}));
		// While this was on its way, the others may have been hidden.
		for (const { section } of shown) section.element.hidden = false;
		putInOrder(
			asks,
			shown.map(({ section }) => section.element)
		);
		const isAtOnce = ({ section }: (typeof shown)[number]): boolean =>
			shown.length <= FEW || seen.has(section.element);
		for (const { section, result } of shown.filter(isAtOnce)) section.show(result, Math.min(whole, FIRST));
		const later = shown.filter((one) => whole > FIRST || !isAtOnce(one));
		const next = (): void => {
			if (!isLatest()) return;
			const one = later.shift();
			busy(one !== undefined);
			if (!one) return;
			one.section.show(one.result, whole);
			setTimeout(next);
		};
		busy(later.length > 0);
		// First the frame that answers, then the rest.
		requestAnimationFrame(() => setTimeout(next));
	};
}
