/**
 * Does what a reader need not wait for: with the frame after the one that shows what was done before, which is on its way
 * to the screen by then. Until it is done, what it changes says that it is busy.
 */
export function afterFrame(work: () => void, changes?: Element): void {
	changes?.setAttribute('aria-busy', 'true');
	requestAnimationFrame(() =>
		requestAnimationFrame(() => {
			changes?.removeAttribute('aria-busy');
			work();
		})
	);
}
