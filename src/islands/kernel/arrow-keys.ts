import { once } from './once.ts';
import { isApart, placeOf, stopsIn, STOPS, type Box, type Stop } from './stops.ts';
import type { Walk } from './walks.ts';

/**
 * One stop of the keyboard for a picture, a table or a list that holds many links. The box (`data-arrow-keys="picture"`,
 * `"table"` or `"list"`) takes the focus; an arrow, Enter, Home or End enters it, arrows go from place to place, Escape
 * goes back to the box, Tab goes past all of it. The hint that stands next to the box describes it, or the one that all
 * lists of the page share. Without the script the links are stops as ever.
 *
 * What lies in `data-keys-apart` (an open panel) keeps its stops.
 */
const BOX = '[data-arrow-keys]';
/** A list of so few links is passed as quickly as it is entered. */
const FEW = 4;
const begun = new WeakSet<Box>();

/** Makes every marked box of the page one stop, also those that a script adds later. */
export function startArrowKeys(root: HTMLElement = document.body): void {
	const begin = (boxes: Iterable<Box>): void => {
		for (const box of boxes) if (!begun.has(box) && isLong(box)) oneStop(box);
	};
	begin(root.querySelectorAll<Box>(BOX));
	new MutationObserver((records) => {
		for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
			if (node instanceof HTMLElement)
				begin([...(node.matches(BOX) ? [node] : []), ...node.querySelectorAll<Box>(BOX)]);
	}).observe(root, { childList: true, subtree: true });
}

const isLong = (box: Box): boolean => box.dataset.arrowKeys !== 'list' || stopsIn(box).length > FEW;

function oneStop(box: Box): void {
	begun.add(box);
	let walk: Walk | null = null;
	// Where keys lead is worked out by a script of its own, which comes when the focus does.
	const load = once(async () => {
		const { walkOf } = await import('./walks.ts');
		walk = walkOf(box);
	});
	const { open, quieten, currentPlace } = quietStops(box);
	box.setAttribute('tabindex', '0');
	const showHint = hintOf(box);
	quieten();
	// Rows that come later.
	new MutationObserver((records) => {
		for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
			if (node instanceof Element) quieten(node);
	}).observe(box, { childList: true, subtree: true });
	let latest: Stop | null = null;
	box.addEventListener('focusin', ({ target }) => {
		void load().catch(() => null);
		const entered = target === box || isApart(target) ? null : placeOf(box, target as Element);
		if (entered) latest = entered;
		open(entered);
		showHint(target === box && box.matches(':focus-visible'));
	});
	box.addEventListener('focusout', ({ relatedTarget }) => {
		showHint(false);
		if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) open(null);
	});
	box.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey || isApart(event.target))
			return;
		if (walk) follow(box, nextPlace(walk, event), event);
		else if (mayLead(box, event)) {
			event.preventDefault();
			void load().then(() => walk && follow(box, nextPlace(walk, event), event));
		}
	});
	function nextPlace(loaded: Walk, event: KeyboardEvent): Stop | null {
		const from = currentPlace();
		if (from && event.key === 'Escape') return box;
		if (from) return isTyped(event.target) ? null : loaded.next(from, event);
		return event.target === box ? entrance(loaded, latest, event) : null;
	}
}

/** The stops of a box, quiet but for those of the place that holds the focus. */
function quietStops(box: Box) {
	let current: Stop | null = null;
	// Setting what is set already takes a slow machine long where there are hundreds.
	const quieten = (within: Element = box): void => {
		for (const stop of stopsIn(within))
			if (stop.tabIndex >= 0 && !current?.contains(stop)) stop.setAttribute('tabindex', '-1');
	};
	return {
		quieten,
		currentPlace: () => current,
		/** The links of one place are stops while the focus is in it. */
		open: (place: Stop | null): void => {
			const left = current;
			current = place;
			if (left) quieten(left);
			if (place) for (const stop of stopsIn(place)) stop.removeAttribute('tabindex');
		}
	};
}

/** Where a key enters the box: the place that was left last, or the first; Home and End lead from there. */
function entrance(walk: Walk, latest: Stop | null, event: KeyboardEvent): Stop | null {
	const start = latest?.isConnected && latest.getClientRects().length > 0 ? latest : walk.first();
	if (!start) return null;
	if (/^(Enter|Arrow(Up|Down|Left|Right))$/.test(event.key)) return start;
	return event.key === 'Home' || event.key === 'End' ? walk.next(start, event) : null;
}

function follow(box: Box, next: Stop | null, event: KeyboardEvent): void {
	if (!next) return;
	event.preventDefault();
	if (next === box) box.focus();
	else focusOn(next);
}

/** Whether a key may lead somewhere, before it is known where. */
const mayLead = (box: Box, { key, target }: KeyboardEvent): boolean =>
	/^(Enter|Escape|Home|End|Page(Up|Down)|Arrow(Up|Down|Left|Right))$/.test(key) &&
	!isTyped(target) &&
	(target === box || key !== 'Enter');

/** Where arrows move a cursor or choose. */
const isTyped = (target: EventTarget | null): boolean =>
	target instanceof Element && target.matches('input:not([type="checkbox"]), select, textarea');

/** The first link of a place takes the focus; a place without one takes it itself. */
function focusOn(place: Stop): void {
	const [stop = place] = stopsIn(place).filter((each) => each.getClientRects().length > 0);
	if (stop === place && !place.matches(STOPS)) place.setAttribute('tabindex', '-1');
	stop.focus();
}

/** The hint is read after the box's name, and after what describes it already. Answers with what shows it. */
function hintOf(box: Box): (isShown: boolean) => void {
	const next = box.nextElementSibling;
	const hint = next?.matches('[data-keys-hint]')
		? next
		: document.querySelector(`[data-keys-hint="${box.dataset.arrowKeys}"]`);
	if (!hint) return () => {};
	const ids = [box.getAttribute('aria-describedby'), hint.id].filter(Boolean);
	box.setAttribute('aria-describedby', ids.join(' '));
	return (isShown) => void hint.classList.toggle('visually-hidden', !isShown);
}
