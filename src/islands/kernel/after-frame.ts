/**
 * Does what a reader need not wait for: with the frame after the one that shows what was done before, which is on its way
 * to the screen by then.
 */
export const afterFrame = (work: () => void): void =>
	void requestAnimationFrame(() => requestAnimationFrame(work));
