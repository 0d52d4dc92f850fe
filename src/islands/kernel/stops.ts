/** Stops of the keyboard in a box that is one of them, and the places that hold them. */

/** What lies in an open panel keeps its stops. */
export const APART = '[data-keys-apart]';
export const STOPS = ':is(a[href], button, input, select, textarea, summary)';

/** Elements of HTML, or of a drawing, which take the focus in the same way. */
export type Box = HTMLElement;
export type Stop = HTMLElement;

/** What a list goes through, the outermost of each: entries, rows, lines of text. */
const LINES = 'li, tr, p, dl > div';

export const isApart = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest(APART) !== null;

/** The links and controls of a place, with itself. */
export function stopsIn(place: Element): Stop[] {
	const within = [...place.querySelectorAll<Stop>(STOPS)];
	return (place.matches(STOPS) ? [place as Stop, ...within] : within).filter((stop) => !isApart(stop));
}

/** The place of a box that holds an element: a cell of a table, an entry of a list, a link of a picture. */
export function placeOf(box: Box, element: Element): Stop | null {
	if (box.dataset.arrowKeys === 'table') return element.closest<Stop>('td, th');
	if (box.dataset.arrowKeys !== 'list') return element.closest<Stop>('a[href]');
	let found: Stop | null = null;
	let line = element.closest<Stop>(LINES);
	while (line && line !== box && box.contains(line)) {
		found = line;
		line = line.parentElement?.closest<Stop>(LINES) ?? null;
	}
	return found ?? element.closest<Stop>(STOPS);
}
