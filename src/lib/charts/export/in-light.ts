/**
 * What the build writes for `light-dark()`: two properties on the root that switch with the reader's scheme. An
 * inline `color-scheme` alone would change nothing for colours that were made from them.
 */
const LIGHT: Readonly<Record<string, string>> = {
	'color-scheme': 'light',
	'--lightningcss-light': 'initial',
	'--lightningcss-dark': ' '
};

/** Reads styles in the light colours of paper, whatever the reader's scheme. Nothing is painted in between. */
export function inLight<Result>(read: () => Result): Result {
	const { style } = document.documentElement;
	const before = Object.keys(LIGHT).map((name) => [name, style.getPropertyValue(name)] as const);
	for (const [name, value] of Object.entries(LIGHT)) style.setProperty(name, value);
	try {
		return read();
	} finally {
		for (const [name, value] of before) style.setProperty(name, value || null);
	}
}
