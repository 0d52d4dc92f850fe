import { m } from '#lib/messages/index.ts';
import type { AskRow } from '#lib/pages/peers/city-slice.ts';
import type { AskResult } from '#lib/pages/peers/results.ts';
import { afterFrame } from '../kernel/after-frame.ts';
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

interface Shown {
	readonly result: AskResult;
	readonly section: Section;
}

/**
 * The sections of asks on the page: published ones are kept, those of the reader's own questions drawn when asked. Those
 * that the reader sees change at once, the others one by one after the page has answered; until then it says that it is busy.
 */
export class DrawnAsks {
	readonly #asks: HTMLElement;
	readonly #loaded: Loaded;
	readonly #sections = new Map<string, Section>();
	readonly #seen = new Set<Element>();
	readonly #begin = turns();
	readonly #watcher = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries) this.#seen[isIntersecting ? 'add' : 'delete'](target);
		},
		{ rootMargin: NEAR }
	);

	constructor(asks: HTMLElement, loaded: Loaded) {
		this.#asks = asks;
		this.#loaded = loaded;
		for (const ask of loaded.slice.asks) {
			const element = asks.querySelector<HTMLElement>(`[data-ask="${CSS.escape(ask.key)}"]`);
			if (element) this.#sections.set(ask.key, this.#sectionOf(element, ask));
		}
	}

	/** @param whole how many hosts of an ask are shown in full; the others are named */
	show(results: readonly AskResult[], whole: number): void {
		const isLatest = this.#begin();
		const shown = results.map((result) => ({
			result,
			section: this.#sections.get(result.ask.key) ?? this.#draw(result)
		}));
		// While this was on its way, the others may have been hidden.
		for (const { section } of shown) section.element.hidden = false;
		putInOrder(
			this.#asks,
			shown.map(({ section }) => section.element)
		);
		const isAtOnce = ({ section }: Shown): boolean => shown.length <= FEW || this.#seen.has(section.element);
		for (const { section, result } of shown.filter(isAtOnce)) section.show(result, Math.min(whole, FIRST));
		const later = shown.filter((each) => whole > FIRST || !isAtOnce(each));
		this.#showLater(later, whole, isLatest);
	}

	#showLater(later: Shown[], whole: number, isLatest: () => boolean): void {
		const next = (): void => {
			if (!isLatest()) return;
			const first = later.shift();
			this.#markBusy(first !== undefined);
			if (!first) return;
			first.section.show(first.result, whole);
			setTimeout(next);
		};
		this.#markBusy(later.length > 0);
		// First the frame that answers, then the rest.
		afterFrame(next);
	}

	#draw(result: AskResult): Section {
		const { slice, mount, AskMatches } = this.#loaded;
		const props = { result, slice, whole: FIRST, opensLater: true };
		const element = firstOf('div', (target) => mount(AskMatches, { target, props }));
		const section = this.#sectionOf(element, result.ask);
		this.#sections.set(result.ask.key, section);
		return section;
	}

	#sectionOf(element: HTMLElement, ask: AskRow): Section {
		const { slice, mount, SuggestedHost, alsoLine, shownScore, wholeOf } = this.#loaded;
		const isReady = slice.together[ask.key]?.isReady ?? true;
		this.#watcher.observe(element);
		const hosts = element.querySelector<HTMLElement>('[data-hosts]');
		const list =
			hosts &&
			drawnList(hosts, {
				draw: (suggestion) => {
					const props = { suggestion, slice, ask, opensLater: true };
					return firstOf('ol', (target) => mount(SuggestedHost, { target, props }));
				},
				score: (score) => m.peers.scoreOf(shownScore(score))
			});
		return {
			element,
			show: ({ list: { suggestions, equalLeftOut } }, whole) => {
				const count = wholeOf(whole, isReady);
				list?.(suggestions.slice(0, count));
				write(element, 'also', alsoLine(slice, suggestions.slice(count)));
				write(element, 'equal', equalLeftOut > 0 ? m.peers.equalLeftOut(equalLeftOut) : '');
			}
		};
	}

	#markBusy(isBusy: boolean): void {
		if (isBusy) this.#asks.setAttribute('aria-busy', 'true');
		else this.#asks.removeAttribute('aria-busy');
	}
}
