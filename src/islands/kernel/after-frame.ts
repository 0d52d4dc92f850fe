/** What was last begun on an element that says it is busy. */
const lastOn = new WeakMap<Changing, () => void>();

type Changing = Pick<Element, 'setAttribute' | 'removeAttribute'>;

/**
 * Does what a reader need not wait for: when the frame that shows what was done before is on its way to the screen, which is
 * when a message posted in that frame comes. A timer could come sooner, and a second frame is one more for a slow machine.
 * Until the last of what was begun on it is done, what it changes says that it is busy.
 */
export function afterFrame(work: () => void, changes?: Changing): void {
	if (changes) {
		lastOn.set(changes, work);
		changes.setAttribute('aria-busy', 'true');
	}
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			if (changes && lastOn.get(changes) === work) changes.removeAttribute('aria-busy');
			work();
		};
		port2.postMessage(null);
	});
}
