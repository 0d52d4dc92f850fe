/** A control of a page, and what it changes. */
export interface Control {
	/** Selector of the control. */
	readonly control: string;
	/** What a reader does with it: another choice of a list, words typed, or a press. */
	readonly act: 'choose' | 'type' | 'press';
	/** What is typed: words of the element that is named by a selector, so that they are found in any network. */
	readonly wordsOf?: string;
	/** Selector of what is filtered or sorted. */
	readonly rows: string;
}

/** What a page's recorder has seen so far; times in milliseconds since the visit began, or since the act. */
export interface Recorded {
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly shift: number;
	readonly blocking: number;
	/** The longest interaction, as browsers report it. */
	readonly latency: number;
	/** When a control first did what it is for. */
	works: number | null;
	/** From the last act to the frame that shows what it did. */
	shown: number | null;
}

/** What the entries of the kinds that are watched have between them. */
interface Entry extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly interactionId: number;
}

declare global {
	interface Window {
		firstView?: Recorded;
		/** Begins to watch for what the next act changes. */
		watchRows?: (rows: string) => void;
	}
}

/**
 * Runs in every page before anything of the page: keeps what the browser reports of painting and moving.
 *
 * Like the one below it uses nothing outside itself, and names no function: what runs the script would wrap those in a
 * helper that the page does not have.
 */
export function recordPaint(): void {
	const seen = {
		firstPaint: 0,
		largestPaint: 0,
		shift: 0,
		blocking: 0,
		latency: 0,
		works: null as number | null,
		shown: null as number | null
	};
	window.firstView = seen;
	const observe: Record<string, (entry: Entry) => void> = {
		paint(entry) {
			if (entry.name === 'first-contentful-paint') seen.firstPaint = entry.startTime;
		},
		'largest-contentful-paint'(entry) {
			seen.largestPaint = entry.startTime;
		},
		'layout-shift'(entry) {
			if (!entry.hadRecentInput) seen.shift += entry.value;
		},
		longtask(entry) {
			seen.blocking += Math.max(0, entry.duration - 50);
		},
		event(entry) {
			if (entry.interactionId) seen.latency = Math.max(seen.latency, entry.duration);
		}
	};
	for (const [type, keep] of Object.entries(observe))
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) keep(entry as Entry);
		}).observe({ type, buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/**
 * Runs after the one above: watches for what the next act of a reader changes. With a control, it uses it as soon as the
 * page is painted, again and again until it answers, as a reader would who does not know that a script is on its way.
 */
export function recordActs(early: Control | null): void {
	const seen = window.firstView!;
	const looks = {
		/** The rows on the screen: to ask after those below it, the browser would lay them out for nobody. */
		of(rows: string): string {
			let first: string | null = null;
			let onScreen = 0;
			for (const row of document.querySelectorAll(rows)) {
				if (!row.checkVisibility()) continue;
				first ??= row.textContent;
				if (row.getBoundingClientRect().top > innerHeight) break;
				onScreen += 1;
			}
			const said = [...document.querySelectorAll('output, [role="status"]')].map((line) => line.textContent);
			return [onScreen, first, ...said.filter((line) => !line?.endsWith('…'))].join('|');
		}
	};
	let start = 0;
	for (const type of ['input', 'change', 'click'])
		addEventListener(type, (event) => void (start ||= event.timeStamp), true);
	window.watchRows = (rows) => {
		const before = looks.of(rows);
		start = 0;
		seen.shown = null;
		const watch = (): void => {
			if (start === 0 || looks.of(rows) === before) return void requestAnimationFrame(watch);
			// A message comes after the frame was drawn.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => (seen.shown = performance.now() - start);
			port2.postMessage(null);
		};
		requestAnimationFrame(watch);
	};
	if (!early) return;

	let before: string | null = null;
	const attempt = setInterval(() => {
		const control = document.querySelector<HTMLElement>(early.control);
		if (!control?.checkVisibility() || seen.firstPaint === 0) return;
		before ??= looks.of(early.rows);
		if (looks.of(early.rows) !== before) {
			seen.works = performance.now();
			clearInterval(attempt);
		} else if (control instanceof HTMLSelectElement) {
			control.selectedIndex = control.options.length - 1;
			control.dispatchEvent(new Event('input', { bubbles: true }));
			control.dispatchEvent(new Event('change', { bubbles: true }));
		} else if (control instanceof HTMLInputElement && early.act === 'type') {
			control.value = document.querySelector(early.wordsOf ?? 'h1')?.textContent.trim() ?? '';
			control.dispatchEvent(new Event('input', { bubbles: true }));
		} else control.click();
		// As often as a reader could press at most: each look makes the browser lay the page out.
	}, 50);
}
