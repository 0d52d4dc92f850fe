/**
 * The part of the browser that holds an address; `window` is one.
 */
export interface AddressBar {
	readonly location: Pick<Location, 'pathname' | 'search'>;
	readonly history: Pick<History, 'pushState' | 'replaceState'>;
	addEventListener(type: 'popstate', listener: () => void): void;
}

/** How a choice enters the history: a step of its own, or, while something is typed or drawn along, the same step. */
export type Step = 'new' | 'same';

/**
 * Makes a query the address of the page, without its fragment. The address that is there already adds no step.
 *
 * @param query with its question mark, or empty
 */
export function writeQuery(query: string, step: Step = 'new', bar: AddressBar = window): void {
	const { location, history } = bar;
	if (query === location.search) return;
	const address = `${location.pathname}${query}`;
	if (step === 'new') history.pushState(null, '', address);
	else history.replaceState(null, '', address);
}

/** Calls whenever the reader goes back or forward to another choice. */
export const onAddress = (apply: () => void, bar: AddressBar = window): void =>
	bar.addEventListener('popstate', apply);
