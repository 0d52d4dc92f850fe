/**
 * Does what a reader need not wait for: when the frame that shows what was done before is on its way to the screen, which is
 * when a message posted in that frame comes. A timer could come sooner, and a second frame is one more for a slow machine.
 * Until it is done, what it changes says that it is busy.
 */
export function afterFrame(work: () => void, changes?: Element): void {
	changes?.setAttribute('aria-busy', 'true');
	requestAnimationFrame(() => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			changes?.removeAttribute('aria-busy');
			work();
		};
		port2.postMessage(null);
	});
}
