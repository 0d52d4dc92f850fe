import { keysOf } from '#lib/domain/typed-object.ts';
import { m } from '#lib/messages/index.ts';
import type { ArrowCounts } from '#lib/pages/peers/arrows.ts';
import type { Maturity } from '#lib/peers/peer-records.ts';
import { onAddress } from './kernel/address.ts';
import { dataJson } from './kernel/fetch-json.ts';

/** Counts in the matrix and on the map of arrows only the asks on a chosen theme; `?theme=` holds it. */
const select = document.querySelector<HTMLSelectElement>('[data-matrix-theme]');
const cells = document.querySelectorAll<HTMLAnchorElement>('[data-pair-matrix] a[data-pair-counts]');
const arrows = document.querySelectorAll<SVGAElement>('svg a[data-pair-counts]');
const status = document.querySelector<HTMLElement>('[data-arrows-said]');
/** Every kind of what a host can show has a letter. */
const MATURITIES = keysOf(m.peersMarks.maturityLetter);

interface Count {
	readonly asks: number;
	readonly maturity: Maturity;
}

/** What a pair says of itself on a theme (`''` for all); null where it has nothing there. */
function countOn(pair: HTMLElement | SVGElement, theme: string): Count | null {
	for (const entry of (pair.dataset.pairCounts ?? '').split(';')) {
		const [id, asks, kind] = entry.split(' ');
		const maturity = MATURITIES.find((name) => name === kind);
		if (id === theme && maturity) return { asks: Number(asks), maturity };
	}
	return null;
}

function markMaturity(pair: Element, maturity: Maturity): void {
	pair.classList.remove(...MATURITIES);
	pair.classList.add(maturity);
	pair.querySelector('[data-letter]')?.replaceChildren(m.peersMarks.maturityLetter[maturity]);
}

function showCell(cell: HTMLAnchorElement, theme: string): void {
	const count = countOn(cell, theme);
	cell.hidden = count === null;
	cell.parentElement?.querySelector('[data-none]')?.toggleAttribute('hidden', count !== null);
	if (!count) return;
	markMaturity(cell, count.maturity);
	cell.querySelector('[data-count]')?.replaceChildren(String(count.asks));
	cell.querySelector('[data-kind]')?.replaceChildren(m.peersMarks.maturity[count.maturity].toLowerCase());
}

function showArrow(arrow: SVGAElement, theme: string): void {
	const count = countOn(arrow, theme);
	arrow.toggleAttribute('data-away', count === null);
	if (!count) return;
	markMaturity(arrow, count.maturity);
	const words = m.peersMarks.arrow(
		arrow.dataset.visit ?? '',
		count.asks,
		m.peersMarks.maturity[count.maturity]
	);
	arrow.querySelector('title')?.replaceChildren(words);
}

function show(theme: string): void {
	for (const cell of cells) showCell(cell, theme);
	for (const arrow of arrows) showArrow(arrow, theme);
	const counts = dataJson<Record<string, ArrowCounts>>(status?.dataset.counts ?? '{}');
	const { drawn, pairs } = counts[theme] ?? { drawn: 0, pairs: 0 };
	status?.replaceChildren(m.peersMarks.arrowsSaid(drawn, pairs));
	const figure = status?.parentElement?.querySelector<HTMLElement>('figure[data-chart]');
	if (figure) figure.dataset.chartFilter = select?.selectedOptions[0]?.text ?? '';
}

/** What reads and writes the address is loaded where it asks for something, or a reader does. */
const codec = () => import('./peers/arrows-address.ts');

if (select) {
	const showAddress = () => void codec().then(({ readTheme }) => readTheme(select, show, status));
	select.addEventListener('change', () => {
		show(select.value);
		void codec().then(({ writeTheme }) => writeTheme(select.value));
	});
	onAddress(showAddress);
	if (location.search) showAddress();
	else show(select.value);
}
