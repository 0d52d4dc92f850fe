import { once } from './once.ts';
import type { Walk } from './walks.ts';

/**
 * One stop of the keyboard for a picture or a table that holds many links. The box (`data-arrow-keys="picture"` or
 * `"table"`) takes the focus; an arrow, Enter, Home or End enters it, arrows go from place to place, Escape goes back to
 * the box, Tab goes past all of it. The hint that stands next to the box describes it. Without the script the links are
 * stops as ever.
 *
 * What lies in `data-keys-apart` (an open panel) keeps its stops.
 */
export const APART = '[data-keys-apart]';
const STOPS = ':is(a[href], button, input, select, textarea, summary)';

/** Elements of HTML, or of a drawing, which take the focus in the same way. */
export type Box = HTMLElement;
export type Stop = HTMLElement;

/** Makes every marked box of the page one stop. */
export function startArrowKeys(root: ParentNode = document): void {
	for (const box of root.querySelectorAll<Box>('[data-arrow-keys]')) oneStop(box);
}

function oneStop(box: Box): void {
	const isTable = box.dataset.arrowKeys === 'table';
	/** What is one place. */
	const place = isTable ? 'td, th' : 'a[href]';
	let walk: Walk | null = null;
	// Where keys lead is worked out by a script of its own, which comes when the focus does.
	const load = once(async () => {
		const { tableWalk, pictureWalk } = await import('./walks.ts');
		walk = isTable ? tableWalk(box) : pictureWalk(box);
	});
	let current: Stop | null = null;
	const quieten = () => {
		for (const stop of stopsIn(box)) if (!current?.contains(stop)) stop.setAttribute('tabindex', '-1');
	};
	/** The links of one place are stops while the focus is in it. */
	const open = (opened: Stop | null) => {
		current = opened;
		quieten();
		if (opened) for (const stop of stopsIn(opened)) stop.removeAttribute('tabindex');
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
		void load().catch(() => null);
		const entered = target === box || isApart(target) ? null : (target as Element).closest<Stop>(place);
		if (entered) latest = entered;
		open(entered);
	});
	box.addEventListener('focusout', ({ relatedTarget }) => {
		if (!(relatedTarget instanceof Node) || !box.contains(relatedTarget)) open(null);
	});
	box.addEventListener('keydown', (event) => {
		if (event.defaultPrevented || event.altKey || event.metaKey || event.shiftKey || isApart(event.target))
			return;
		if (walk) answer(walk, event);
		else if (
			KEYS.test(event.key) &&
			!isTyped(event.target) &&
			(event.target === box || event.key !== 'Enter')
		) {
			event.preventDefault();
			void load().then(() => walk && answer(walk, event));
		}
	});
	function answer(loaded: Walk, event: KeyboardEvent): void {
		const next = current
			? within(loaded, current, event)
			: event.target === box
				? entered(loaded, event)
				: null;
		if (!next) return;
		event.preventDefault();
		if (next === box) box.focus();
		else focusOn(next);
	}
	const within = (loaded: Walk, from: Stop, event: KeyboardEvent): Stop | null =>
		event.key === 'Escape' ? box : isTyped(event.target) ? null : loaded.next(from, event);
	function entered(loaded: Walk, event: KeyboardEvent): Stop | null {
		const start = latest?.isConnected && latest.getClientRects().length > 0 ? latest : loaded.first();
		if (!start) return null;
		if (/^(Enter|Arrow(Up|Down|Left|Right))$/.test(event.key)) return start;
		return event.key === 'Home' || event.key === 'End' ? loaded.next(start, event) : null;
	}
}

/** Keys that may lead somewhere. */
const KEYS = /^(Enter|Escape|Home|End|Arrow(Up|Down|Left|Right))$/;

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
