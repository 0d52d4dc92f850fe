/** What a form of filters narrows to, in words: every choice marked `data-narrows`, whatever they are. */
export const chosenWords = (form: HTMLFormElement): string =>
	[...form.querySelectorAll<HTMLSelectElement>('select[data-narrows]')]
		.filter(({ value }) => value !== '')
		.map(
			({ dataset, selectedOptions }) => `${dataset.narrows}: ${selectedOptions[0]?.textContent?.trim() ?? ''}`
		)
		.join('; ');

/**
 * Shows in every chart of the page only what is of some cities: rows and bars with `data-city`. Bars that stay close up,
 * and the files of the chart name the choice.
 * @param chosen what narrows, in words; empty where nothing does
 */
export function narrowCharts(shown: ReadonlySet<string>, chosen: string): void {
	for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
		const ofCities = figure.querySelectorAll<HTMLElement | SVGElement>(
			'tr[data-city], [data-bars] > [data-city]'
		);
		if (ofCities.length === 0) continue;
		figure.dataset.chartFilter = chosen;
		for (const element of ofCities) setHidden(element, !shown.has(element.dataset.city ?? ''));
		for (const svg of figure.querySelectorAll<SVGSVGElement>('svg:has([data-bars])')) closeUp(svg);
		const none = figure.querySelector<HTMLElement>('[data-none]');
		if (none) none.hidden = figure.querySelector('tr[data-city]:not([hidden])') !== null;
	}
}

/** An element of a drawing has no `hidden` that browsers heed. */
function setHidden(element: HTMLElement | SVGElement, isHidden: boolean): void {
	if (element instanceof HTMLElement) element.hidden = isHidden;
	else element.style.display = isHidden ? 'none' : '';
}

/** Places of bars and groups as they were published, by drawing. */
const published = new WeakMap<
	SVGSVGElement,
	{ readonly height: number; readonly tops: ReadonlyMap<Element, number> }
>();

/** Moves what is shown up to where nothing is any more; without a choice all stands where it was published. */
function closeUp(svg: SVGSVGElement): void {
	const groups = [...svg.querySelectorAll<SVGGElement>('[data-bars]')];
	const known = published.get(svg) ?? {
		height: svg.viewBox.baseVal.height,
		tops: new Map(
			groups
				.flatMap((group) => [group, ...barsOf(group)])
				.map((part): [Element, number] => [part, topOf(part)])
		)
	};
	published.set(svg, known);
	const top = (part: Element): number => known.tops.get(part) ?? 0;
	let up = 0;
	for (const [at, group] of groups.entries()) {
		const bars = barsOf(group);
		const left = bars.filter(({ style }) => style.display !== 'none');
		const isGone = bars.length > 0 && left.length === 0;
		setHidden(group, isGone);
		moveTo(group, top(group) - up);
		for (const [place, bar] of left.entries()) moveTo(bar, top(bars[place]!));
		const next = groups[at + 1];
		const end = next ? top(next) : known.height;
		const [first, last] = [bars[left.length], bars.at(-1)];
		// Groups that stand beside each other keep their line.
		if (end <= top(group)) continue;
		if (isGone) up += end - top(group);
		else if (first && last) up += top(last) - top(first) + stepOf(bars, top);
	}
	const { width } = svg.viewBox.baseVal;
	svg.setAttribute('viewBox', `0 0 ${width} ${Math.max(1, Math.ceil(known.height - up))}`);
}

const barsOf = (group: Element): SVGGElement[] => [
	...group.querySelectorAll<SVGGElement>(':scope > [data-city]')
];
/** From one bar to the next. */
const stepOf = (bars: readonly Element[], top: (part: Element) => number): number =>
	bars.length > 1 ? top(bars[1]!) - top(bars[0]!) : 0;

const PLACE = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/;
const topOf = (part: Element): number => Number(PLACE.exec(part.getAttribute('transform') ?? '')?.[2] ?? 0);
function moveTo(part: Element, y: number): void {
	const x = PLACE.exec(part.getAttribute('transform') ?? '')?.[1] ?? '0';
	part.setAttribute('transform', `translate(${x} ${y})`);
}
