import { nextCell, nextSpot, spannedRows, type CellAt } from './steps.ts';

/**
 * One stop of the keyboard for a picture or a table that holds many links. The box (`data-arrow-keys="picture"` or
 * `"table"`) takes the focus; an arrow, Enter, Home or End enters it, arrows go from place to place, Escape goes back to
 * the box, Tab goes past all of it. The hint that stands next to the box describes it. Without the script the links are
 * stops as ever.
 *
 * What lies in `data-keys-apart` (an open panel) keeps its stops.
 */
const APART = '[data-keys-apart]';
const STOPS = ':is(a[href], button, input, select, textarea, summary)';

/** Elements of HTML, or of a drawing, which take the focus in the same way. */
type Box = HTMLElement;
type Stop = HTMLElement;

interface Walk {
	/** Where the reader is led first; null where there is nothing. */
	first(): Stop | null;
	/** The place that holds an element. */
	holderOf(element: Element): Stop | null;
	/** Where a key leads; null where it is no key of the walk. */
	next(from: Stop, event: KeyboardEvent): Stop | null;
}

/** Makes every marked box of the page one stop. */
export function startArrowKeys(root: ParentNode = document): void {
	for (const box of root.querySelectorAll<Box>('[data-arrow-keys]')) oneStop(box);
}

function oneStop(box: Box): void {
	const walk = box.dataset.arrowKeys === 'table' ? tableWalk(box) : pictureWalk(box);
	let current: Stop | null = null;
	const quieten = () => {
		for (const stop of stopsIn(box)) if (!current?.contains(stop)) stop.setAttribute('tabindex', '-1');
	};
	/** The links of one place are stops while the focus is in it. */
	const open = (place: Stop | null) => {
		current = place;
		quieten();
		if (place) for (const stop of stopsIn(place)) stop.removeAttribute('tabindex');
	};
	box.setAttribute('tabindex', '0');
	describe(box);
	quieten();
	// Rows that come later; a number that is written anew holds no stop.
	const holdsStop = (node: Node): boolean => node instanceof Element && stopsIn(node).length > 0;
	new MutationObserver((records) => {
		if (records.some(({ addedNodes }) => [...addedNodes].some(holdsStop))) quieten();
	}).observe(box, { childList: true, subtree: true });
	let latest: Stop | null = null;
	box.addEventListener('focusin', ({ target }) => {
		const place = target === box || isApart(target) ? null : walk.holderOf(target as Element);
		if (place) latest = place;
		open(place);
	});
	box.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) open(null);
	});
	box.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey || isApart(event.target))
			return;
		const next = current ? within(current, event) : event.target === box ? entered(event) : null;
		if (!next) return;
		event.preventDefault();
		if (next === box) box.focus();
		else focusOn(next);
	});
	const within = (place: Stop, event: KeyboardEvent): Stop | null =>
		event.key === 'Escape' ? box : isTyped(event.target) ? null : walk.next(place, event);
	function entered(event: KeyboardEvent): Stop | null {
		const start = latest?.isConnected && latest.getClientRects().length > 0 ? latest : walk.first();
		if (!start) return null;
		if (/^(Enter|Arrow(Up|Down|Left|Right))$/.test(event.key)) return start;
		return event.key === 'Home' || event.key === 'End' ? walk.next(start, event) : null;
	}
}

const isApart = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest(APART) !== null;
/** Where arrows move a cursor or choose. */
const isTyped = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('input:not([type="checkbox"]), select, textarea');

function stopsIn(place: Element): Stop[] {
	const found = [...place.querySelectorAll<Stop>(STOPS)].filter((stop) => !isApart(stop));
	return place.matches(STOPS) ? [place as Stop, ...found] : found;
}

/** The first link of a place takes the focus; a place without one takes it itself. */
function focusOn(place: Stop): void {
	const [stop = place] = stopsIn(place).filter((each) => each.getClientRects().length > 0);
	if (stop === place && !place.matches(STOPS)) place.setAttribute('tabindex', '-1');
	stop.focus();
}

/** The hint next to the box is read after its name, and after what describes it already. */
function describe(box: Box): void {
	const hint = box.nextElementSibling;
	if (!hint?.matches('[data-keys-hint]')) return;
	const ids = [box.getAttribute('aria-describedby'), hint.id].filter(Boolean);
	box.setAttribute('aria-describedby', ids.join(' '));
}

/** Links of a picture by where they lie; those of a city come first. */
function pictureWalk(box: Box): Walk {
	const places = (): Stop[] => {
		const all = [...box.querySelectorAll<Stop>('a[href]')].filter((link) => link.getClientRects().length > 0);
		const isCity = ({ dataset }: Stop) => dataset.city !== undefined;
		return [...all.filter(isCity), ...all.filter((link) => !isCity(link))];
	};
	return {
		first: () => places()[0] ?? null,
		holderOf: (element) => element.closest<Stop>('a[href]'),
		next(from, { key, ctrlKey }) {
			const all = places();
			const at = ctrlKey ? null : nextSpot(all.map(centre), all.indexOf(from), key);
			return at === null ? null : (all[at] ?? null);
		}
	};
}

/** The middle of a link: of its mark, where it says which part that is. */
function centre(link: Stop): { readonly x: number; readonly y: number } {
	const { left, top, width, height } = (link.querySelector('[data-spot]') ?? link).getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** Cells of a table by row and column; where it is laid out as a list, one after another. */
function tableWalk(box: Box): Walk {
	const cellsOf = (row: HTMLTableRowElement) =>
		[...row.cells].filter((cell) => cell.getClientRects().length > 0 && !cell.querySelector(APART));
	const rows = (): readonly (readonly HTMLTableCellElement[])[] => {
		const table = box.querySelector('table');
		const all = [...(table?.rows ?? [])].map(cellsOf).filter((cells) => cells.length > 0);
		const isList = table !== null && getComputedStyle(table).display === 'block';
		return isList ? all.flat().map((cell) => [cell]) : spannedRows(all);
	};
	return {
		first: () => rows()[0]?.[0] ?? null,
		holderOf: (element) => element.closest<HTMLTableCellElement>('td, th'),
		next(from, { key, ctrlKey }) {
			if (ctrlKey && key !== 'Home' && key !== 'End') return null;
			const all = rows();
			const at = nextCell(all, placeOf(all, from), key, ctrlKey);
			return at && (all[at.row]?.[at.column] ?? null);
		}
	};
}

function placeOf(rows: readonly (readonly Element[])[], cell: Element): CellAt {
	const row = rows.findIndex((cells) => cells.includes(cell));
	return { row, column: rows[row]?.indexOf(cell) ?? -1 };
}
