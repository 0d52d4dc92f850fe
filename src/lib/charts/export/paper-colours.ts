import { inLight } from './in-light.ts';

/** Colours of the page's tokens as they are on paper, whatever the reader's scheme, in the order asked for. */
export function paperColours(element: HTMLElement, tokens: readonly string[]): readonly string[] {
	const probe = document.createElement('span');
	element.append(probe);
	const colours = inLight(() =>
		tokens.map((token) => {
			probe.style.color = `var(${token})`;
			return getComputedStyle(probe).color;
		})
	);
	probe.remove();
	return colours;
}
